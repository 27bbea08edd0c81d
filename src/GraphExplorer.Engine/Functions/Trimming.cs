namespace GraphExplorer.Engine.Functions;

/// <summary>
/// Takes characters off the ends of a text: those of a set, or white space. Spaces that forbid a line break stay, as on Neo4j.
/// </summary>
internal static class Trimming
{
    public static string Both(string text, string? characters) => End(Start(text, characters), characters);

    public static string Start(string text, string? characters)
    {
        var start = 0;
        while (start < text.Length && IsTrimmed(text[start], characters)) start++;
        return text[start..];
    }

    public static string End(string text, string? characters)
    {
        var end = text.Length;
        while (end > 0 && IsTrimmed(text[end - 1], characters)) end--;
        return text[..end];
    }

    private static bool IsTrimmed(char character, string? characters) => characters is null
        ? char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u2007' or '\u202F')
        : characters.Contains(character, StringComparison.Ordinal);
}
