using System.Collections.Frozen;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>Who asks.</summary>
public enum GateRole
{
    /// <summary>Reads the graph.</summary>
    Reader,

    /// <summary>Reads and changes the graph, but nothing around it: no files, no schema, no other database.</summary>
    Analyst,

    /// <summary>May do all that the store lets.</summary>
    Admin,
}

/// <summary>What statements a <see cref="GatedRunner"/> lets through, and how far they may go.</summary>
/// <param name="MayWrite">Clauses that change the graph.</param>
/// <param name="MayLeaveGraph">LOAD CSV, USE, SHOW and other commands, IN TRANSACTIONS, and statements that only the store can read.</param>
/// <param name="Procedures">Procedures that may be called, by their exact names; null for all.</param>
/// <param name="Limits">The most that a statement gets; a request may ask for less.</param>
public sealed record GatePolicy(bool MayWrite, bool MayLeaveGraph, IReadOnlySet<string>? Procedures, QueryLimits Limits)
{
    /// <summary>Longest statement, in UTF-16 units. Default 500,000: values belong into parameters.</summary>
    public int MaximumText { get; init; } = 500_000;

    /// <summary>Procedures that read the graph and what is declared for it, and nothing else.</summary>
    public static IReadOnlySet<string> ReadingProcedures { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "db.labels",
        "db.relationshipTypes",
        "db.propertyKeys",
        "db.schema.visualization",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
        "SHOW CONSTRAINTS",
        "SHOW INDEXES");

    public static GatePolicy Of(GateRole role, QueryLimits limits) => role switch
    {
        GateRole.Admin => new(MayWrite: true, MayLeaveGraph: true, Procedures: null, limits),
        GateRole.Analyst => new(MayWrite: true, MayLeaveGraph: false, ReadingProcedures, limits),
        _ => new(MayWrite: false, MayLeaveGraph: false, ReadingProcedures, limits),
    };
}
