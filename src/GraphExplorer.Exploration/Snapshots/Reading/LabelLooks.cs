using GraphExplorer.Exploration.Browsing.Labels;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>What a drawing of another model has besides: the looks of its labels, and of each node the properties by which it is called and told apart.</summary>
internal sealed record LabelDrawing(LabelLooks Looks, IReadOnlyDictionary<NodeRef, IReadOnlyList<FrozenFact>> Facts);

/// <summary>How labels look on paper, as on the pages (<c>graph/kinds.js</c>): the most frequent get the shapes and colours that differ most.</summary>
internal sealed class LabelLooks(GraphShape shape)
{
    private static readonly (string Shape, string Colour)[] Looks =
    [
        ("ellipse", "#0072b2"), ("round-rectangle", "#e69f00"), ("hexagon", "#009e73"), ("diamond", "#cc79a7"),
        ("triangle", "#56b4e9"), ("star", "#d55e00"), ("tag", "#f0e442"), ("cut-rectangle", "#b8bec8"),
    ];

    private readonly IReadOnlyList<string> _order = shape.ByFrequency;

    public NodeLook Of(string kind, double size)
    {
        if (NodeItems.LabelOf(kind) is not { Length: > 0 } label) return KindLooks.Of(Kinds.Other, size);
        var place = PlaceOf(label);
        return new(Looks[(place + (place / Looks.Length)) % Looks.Length].Shape, Looks[place % Looks.Length].Colour, size);
    }

    /// <summary>What each label that is there looks like, the most frequent first.</summary>
    public IReadOnlyList<LegendEntry> Legend(IEnumerable<string> kinds)
    {
        var there = kinds.Distinct(StringComparer.Ordinal).Select(kind => (Kind: kind, Label: NodeItems.LabelOf(kind) ?? ""));
        return [.. there.OrderBy(entry => PlaceOf(entry.Label)).Select(entry => (Look: Of(entry.Kind, 0), entry.Label))
            .Select(entry => new LegendEntry(entry.Look.Shape, entry.Look.Colour, entry.Label.Length > 0 ? entry.Label : "No label"))];
    }

    // A label that came since the graph was learned is after all others.
    private int PlaceOf(string label)
    {
        for (var at = 0; at < _order.Count; at++)
        {
            if (_order[at] == label) return at;
        }

        return _order.Count;
    }
}
