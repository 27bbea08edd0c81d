namespace GraphExplorer.Snapshots.Scenes;

/// <summary>The colours of a picture: those of the pages (<c>styles/tokens.css</c>).</summary>
public sealed record Theme
{
    /// <summary>Dark on white, for paper.</summary>
    public static Theme Light { get; } = new();

    /// <summary>Light on black.</summary>
    public static Theme Dark { get; } = new()
    {
        IsDark = true,
        Ground = Colour.Of("#16181c"),
        Raised = Colour.Of("#1d2025"),
        Line = Colour.Of("#2a2e35"),
        StrongLine = Colour.Of("#444b55"),
        Ink = Colour.Of("#e8eaed"),
        QuietInk = Colour.Of("#b4bac3"),
        FaintInk = Colour.Of("#949ba6"),
        Accent = Colour.Of("#8ab0ff"),
        NodeBorder = Colour.Of("#0c0d10"),
        Edge = Colour.Of("#5a626d"),
        Kinds = Of("actor #3a9bd6 unit #e69f00 agreement #1fb88c place #cc79a7 source #56b4e9 claim #e8772a document #8a919c report #a89a78 other #7b828d label #d9cd3a"),
    };

    public bool IsDark { get; private init; }

    public Colour Ground { get; private init; } = Colour.Of("#ffffff");

    /// <summary>Behind every second row.</summary>
    public Colour Raised { get; private init; } = Colour.Of("#f7f8f9");

    public Colour Line { get; private init; } = Colour.Of("#e4e6ea");

    public Colour StrongLine { get; private init; } = Colour.Of("#c8ccd3");

    public Colour Ink { get; private init; } = Colour.Of("#1b1e23");

    public Colour QuietInk { get; private init; } = Colour.Of("#4c525c");

    public Colour FaintInk { get; private init; } = Colour.Of("#646b76");

    public Colour Accent { get; private init; } = Colour.Of("#2457c5");

    public Colour NodeBorder { get; private init; } = Colour.Of("#22262c");

    public Colour Edge { get; private init; } = Colour.Of("#a7aeb8");

    private IReadOnlyDictionary<string, Colour> Kinds { get; init; } =
        Of("actor #0072b2 unit #e69f00 agreement #009e73 place #cc79a7 source #56b4e9 claim #d55e00 document #b8bec8 report #d9c9a3 other #9aa1ac label #f0e442");

    /// <summary>The colour of a kind of entity: <c>unit</c>, <c>actor</c> …; <c>label</c> is the one that labels of another model have besides.</summary>
    public Colour OfKind(string kind) => Kinds.TryGetValue(kind, out var colour) ? colour : Kinds["other"];

    private static Dictionary<string, Colour> Of(string kinds) =>
        kinds.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => Colour.Of(pair[1]), StringComparer.Ordinal);
}
