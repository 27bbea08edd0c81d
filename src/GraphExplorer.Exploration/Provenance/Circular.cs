using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Circular reporting: A has it from C, who has it from A. A circle is the set of its speakers, however often they go round.</summary>
/// <param name="Speakers">In the order of citing, each once.</param>
/// <param name="Reports">A chain that closes the circle, from a report of the first speaker to an earlier one of the same.</param>
public sealed record Circle(IReadOnlyList<Item> Speakers, IReadOnlyList<NodeRef> Reports);

/// <summary>Finds circles.</summary>
internal static class Circular
{
    /// <summary>The circles that chains which come back to their own speakers close, each once.</summary>
    public static IReadOnlyList<Circle> Among(IEnumerable<IReadOnlyList<LineageStep>> returns) =>
        [.. returns.Select(FirstOf).OfType<Circle>().DistinctBy(Key, StringComparer.Ordinal)];

    // Up to the first return only: what follows is a circle of the later report. A speaker who only takes up
    // what it said itself goes round nobody.
    private static Circle? FirstOf(IReadOnlyList<LineageStep> chain)
    {
        var start = chain[0].Speaker.Ref;
        var own = chain.TakeWhile(step => step.Speaker.Ref == start).Count();
        var others = chain.Skip(own).TakeWhile(step => step.Speaker.Ref != start).Count();
        if (others == 0) return null;
        var closed = chain.Skip(own - 1).Take(others + 2).ToList();
        return new([.. closed.Select(step => step.Speaker).DistinctBy(speaker => speaker.Ref)], [.. closed.Select(step => Kinds.RefOf(["Report"], step.Report))]);
    }

    private static string Key(Circle circle) => string.Join('\n', circle.Speakers.Select(speaker => speaker.Ref.Value).Order(StringComparer.Ordinal));
}
