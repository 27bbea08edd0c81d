using GraphExplorer.Exploration.Entities;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Counts circular reporting: A has it from C, who has it from A. A circle is the set of its speakers, however often they go round.</summary>
internal static class CircleCount
{
    /// <summary>The circles that speakers, in the order of citing, close.</summary>
    public static int Of(IEnumerable<IReadOnlyList<Item>> returns) =>
        returns.Select(Circle).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    // Up to the first return only: what follows is a circle of the later report. A speaker who only takes up
    // what it said itself goes round nobody.
    private static string? Circle(IReadOnlyList<Item> speakers)
    {
        var start = speakers[0].Ref;
        var others = speakers.SkipWhile(speaker => speaker.Ref == start).TakeWhile(speaker => speaker.Ref != start).Select(speaker => speaker.Ref);
        var circle = others.Append(start).Select(speaker => speaker.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return circle.Count > 1 ? string.Join('\n', circle) : null;
    }
}
