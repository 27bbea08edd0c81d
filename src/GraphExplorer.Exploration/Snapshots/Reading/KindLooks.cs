using GraphExplorer.Exploration.Entities;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>How each kind of entity looks on paper: the shapes and the light colours of the pages.</summary>
public static class KindLooks
{
    private const string Dashed = "dashed-line";

    private static readonly (string Kind, string Shape, string Colour, string Text)[] Looks =
    [
        ("unit", "round-rectangle", "#e69f00", "Units"),
        ("actor", "ellipse", "#0072b2", "States, organisations, people"),
        ("agreement", "hexagon", "#009e73", "Agreements"),
        ("place", "diamond", "#cc79a7", "Places"),
        ("source", "triangle", "#56b4e9", "Sources"),
        ("document", "cut-rectangle", "#b8bec8", "Documents"),
        ("claim", "star", "#d55e00", "Claims"),
        ("report", "tag", "#d9c9a3", "Reports"),
        (Kinds.Other, "octagon", "#9aa1ac", "Other"),
    ];

    public static NodeLook Of(string kind, double size)
    {
        var look = Find(kind);
        return new(look.Shape, look.Colour, size);
    }

    /// <summary>What each kind that is there looks like, and a dashed line where one is.</summary>
    public static IReadOnlyList<LegendEntry> Legend(IEnumerable<string> kinds, bool disputed)
    {
        var there = kinds.ToHashSet(StringComparer.Ordinal);
        var entries = Looks.Where(look => there.Contains(look.Kind)).Select(look => new LegendEntry(look.Shape, look.Colour, look.Text));
        return [.. disputed ? entries.Append(new(Dashed, "#a7aeb8", "Denied or questioned")) : entries];
    }

    /// <summary>The colours by which a page tells what is measured or chosen, light: 0 for none, then 1 to 7.</summary>
    public static IReadOnlyList<string> Tints { get; } = ["#ffffff", "#4b3fb0", "#88ccee", "#44aa99", "#117733", "#999933", "#cc6677", "#aa4499"];

    /// <summary>Whether an entry of a legend speaks of a kind, or of dashed lines.</summary>
    public static bool IsOwn(LegendEntry entry) => entry.Shape == Dashed || Looks.Any(look => look.Shape == entry.Shape && look.Text == entry.Text);

    private static (string Kind, string Shape, string Colour, string Text) Find(string kind) =>
        Array.Find(Looks, look => look.Kind == kind) is { Kind: not null } found ? found : Looks[^1];
}
