using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Exploration.Paths.Telling;

/// <summary>Says in words what an edge of the entity view says, and on whose word: "A was reported in B by C (2 independent origins)".</summary>
public static class EdgeSentence
{
    // The start says it itself.
    private static readonly string[] SaidByStart = ["reported-on", "cites", "published"];

    /// <summary>The sentence, without a full stop.</summary>
    /// <param name="relation">Name of the relation.</param>
    /// <param name="ends">Names of start and end.</param>
    /// <param name="evidence">Of the reports behind it.</param>
    /// <param name="speakers">Of asserting reports or, where nobody asserts it, of the others; those with most reports first.</param>
    public static string Of(string relation, (string From, string To) ends, EvidenceCount evidence, IReadOnlyList<Item> speakers)
    {
        var words = $"{ends.From} {Relation.Named(relation).Told} {ends.To}";
        if (evidence.Reports == 0) return words;
        if (evidence.Asserted == 0) return $"{words} (nobody asserts it: {Refusal(evidence)} by {Names(speakers)})";
        var by = SaidByStart.Contains(relation) ? "" : By(relation) + Names(speakers);
        return $"{words}{by} ({Weight(evidence)})";
    }

    private static string By(string relation) => relation switch
    {
        "reported-in" or "reported-under" or "involves" => " by ",
        _ => ", according to ",
    };

    private static string Weight(EvidenceCount evidence)
    {
        var origins = evidence switch
        {
            { IndependentOrigins: 1 } => "1 independent origin",
            { IndependentOrigins: > 1 } => string.Create(CultureInfo.InvariantCulture, $"{evidence.IndependentOrigins} independent origins"),
            { UnknownLineage: > 0 } => "origin cannot be told",
            _ => "nobody independent",
        };
        return evidence.Denied switch
        {
            0 => origins,
            1 => $"{origins}, denied once",
            _ => string.Create(CultureInfo.InvariantCulture, $"{origins}, denied {evidence.Denied} times"),
        };
    }

    private static string Refusal(EvidenceCount evidence) => evidence switch
    {
        { Denied: > 0 } => "denied",
        { Questioned: > 0 } => "questioned",
        _ => "not confirmed",
    };

    private static string Names(IReadOnlyList<Item> speakers) => speakers switch
    {
        [var one] => one.Name,
        [var one, var two] => $"{one.Name} and {two.Name}",
        [var one, var two, _] => $"{one.Name}, {two.Name} and 1 other",
        [var one, var two, ..] => string.Create(CultureInfo.InvariantCulture, $"{one.Name}, {two.Name} and {speakers.Count - 2} others"),
        _ => "nobody",
    };
}
