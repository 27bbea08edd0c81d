using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import;

/// <summary>Where in a seed folder something stands.</summary>
/// <param name="File">Relative to the folder, with forward slashes.</param>
/// <param name="Line">1-based.</param>
public readonly record struct SeedPosition(string File, int Line);

/// <summary>A node to be, e.g. <c>unit-special-buryat-battalion</c> with labels <c>Unit</c>, <c>Entity</c>.</summary>
/// <param name="Labels">The kind first, then second labels and <c>Entity</c>.</param>
/// <param name="Properties">All properties that the kind can have beside <c>id</c>; null where there is no value.</param>
public sealed record SeedNode(string Id, IReadOnlyList<string> Labels, ValueMap Properties, SeedPosition At)
{
    public string Name => Properties["name"].IsNull ? Id : Properties["name"].AsString;

    /// <summary>The label that its identity rests on: <c>Entity</c>, <c>Claim</c>, <c>Report</c> or <c>Document</c>.</summary>
    public string Family => Labels.Contains("Entity") ? "Entity" : Labels[0];
}

/// <summary>A relationship to be, between two nodes by id.</summary>
public sealed record SeedRelationship(string Type, string From, string To, ValueMap Properties, SeedPosition At);

/// <summary>What a document's file says about its lines that carry no report.</summary>
/// <param name="ContentHash"><c>sha256:</c> and the hash of the held text in lower case; null for a document not held.</param>
public sealed record SeedDocument(
    string Id, string? ContentHash, IReadOnlyList<SeedNothing> Nothing, IReadOnlyList<SeedIgnoredNumber> IgnoredNumbers, SeedPosition At);

/// <summary>A line of a document with no statement in it, and why.</summary>
public sealed record SeedNothing(int Line, string Reason);

/// <summary>A number of a document that is no figure and no date, and why.</summary>
/// <param name="Number">As it is spelled, e.g. <c>11th</c> or <c>1.37 million</c>.</param>
public sealed record SeedIgnoredNumber(int Line, string Number, string Reason);

/// <summary>A verbal amount and the bounds it stands for, e.g. thousands: 2,000 to 9,999.</summary>
public sealed record SeedAmount(string Words, long? Low, long? High);

/// <summary>A whole seed folder, read and checked: every id resolves and every report has one speaker and one stance.</summary>
public sealed record SeedContent(
    IReadOnlyList<SeedNode> Nodes, IReadOnlyList<SeedRelationship> Relationships,
    IReadOnlyList<SeedDocument> Documents, IReadOnlyList<SeedAmount> Amounts);
