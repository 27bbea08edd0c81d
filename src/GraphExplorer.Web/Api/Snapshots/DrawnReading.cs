using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Reads what a page drew, with an error that names the field.</summary>
internal static class DrawnReading
{
    private const double FarthestPixel = 100_000;
    private const int LongestText = 200;
    private const int MostLegend = 20;

    /// <exception cref="GraphException"><c>bad_request</c>.</exception>
    public static DrawnPart Read(FrozenDrawingBody drawing)
    {
        var nodes = drawing.Nodes ?? [];
        var groups = (drawing.Groups ?? []).Select(Group).ToList();
        var all = nodes.Concat(groups.SelectMany(group => group.Members)).ToList();
        if (all.Count is 0 or > FreezeGraph.MostNodes || all.Contains(null!)) throw Bad($"drawing.nodes is a list of 1 to {FreezeGraph.MostNodes} references, those of groups included.");
        if (all.Distinct().Count() < all.Count) throw Bad("drawing.nodes and groups name a node twice.");
        var positions = ByRef(drawing.Positions, "positions", at => Fits(at.X) && Fits(at.Y));
        var sizes = ByRef(drawing.Sizes, "sizes", size => size is >= 4 and <= 400);
        var tints = ByRef(drawing.Tints, "tints", tint => IsTint(tint));
        return new(nodes, drawing.Edges, positions.ToDictionary(entry => entry.Key, entry => new Point(entry.Value.X, entry.Value.Y)), sizes)
        {
            Groups = groups,
            Colours = tints.ToDictionary(entry => entry.Key, entry => KindLooks.Tints[entry.Value!.Value]),
            Legend = drawing.Legend is { Count: > MostLegend } ? throw Bad($"drawing.legend has more than {MostLegend} entries.") : [.. (drawing.Legend ?? []).Select(Entry)],
        };
    }

    internal static bool Fits(double pixel) => pixel is >= -FarthestPixel and <= FarthestPixel;

    private static EntityGroup Group(GroupBody? group, int at)
    {
        if (group is not { Members: { Count: > 0 } members, Name: { Length: > 0 and <= LongestText } name }) throw Bad($"drawing.groups has groups with members and a name of at most {LongestText} characters.");
        return new(new("Group", "n", (at + 1).ToString(CultureInfo.InvariantCulture)), PlainText.Of(name), members);
    }

    private static LegendEntry Entry(LegendBody? entry) => entry is { Text: { Length: > 0 and <= LongestText } text } && (entry.Tint is null || IsTint(entry.Tint))
        ? new("ellipse", entry.Tint is { } tint ? KindLooks.Tints[tint] : KindLooks.Tints[0], PlainText.Of(text))
        : throw Bad($"drawing.legend has entries with a text of at most {LongestText} characters and a tint from 0 to {KindLooks.Tints.Count - 1}, or none.");

    private static bool IsTint(int? tint) => tint >= 0 && tint < KindLooks.Tints.Count;

    private static Dictionary<NodeRef, T> ByRef<T>(IReadOnlyDictionary<string, T>? entries, string name, Func<T, bool> fits)
    {
        var found = new Dictionary<NodeRef, T>();
        foreach (var (text, value) in entries ?? new Dictionary<string, T>())
        {
            if (!NodeRef.TryParse(text, out var node)) throw Bad($"drawing.{name} holds \"{text}\", which is no reference.");
            if (value is null || !fits(value)) throw Bad($"drawing.{name} of {text} is out of bounds.");
            found[node] = value;
        }

        return found;
    }

    private static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);
}
