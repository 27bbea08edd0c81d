namespace GraphExplorer.Graph.Values;

/// <summary>Orders text by code point. UTF-16 units, as .NET compares them, would put U+1F600 before U+FF21.</summary>
public sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? left, string? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left?.Length || common == right?.Length) return (left?.Length ?? 0).CompareTo(right?.Length ?? 0);
        return Rank(left![common]).CompareTo(Rank(right![common]));
    }

    // Surrogates stand for code points above all other units; E000–FFFF moves down to make room.
    private static int Rank(char unit) => unit switch
    {
        >= '\uE000' => unit - 0x800,
        >= '\uD800' => unit + 0x2000,
        _ => unit,
    };
}
