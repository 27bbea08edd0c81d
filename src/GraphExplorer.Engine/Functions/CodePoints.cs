namespace GraphExplorer.Engine.Functions;

/// <summary>Text measured and cut by code points: to Cypher U+1F600 is one character, to .NET it is two.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    /// <summary>From a position, at most so many; both at least 0.</summary>
    public static string Slice(string text, long start, long length)
    {
        var from = Skip(text, 0, start);
        return text[from..Skip(text, from, length)];
    }

    public static string Reverse(string text)
    {
        var reversed = text.ToCharArray();
        Array.Reverse(reversed);
        for (var i = 1; i < reversed.Length; i++)
        {
            if (char.IsSurrogatePair(reversed[i], reversed[i - 1])) (reversed[i - 1], reversed[i]) = (reversed[i], reversed[i - 1]);
        }

        return new string(reversed);
    }

    private static int Skip(string text, int index, long count)
    {
        while (count > 0 && index < text.Length)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
            count--;
        }

        return index;
    }
}
