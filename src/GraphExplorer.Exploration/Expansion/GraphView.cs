using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Entities and the edges between them.</summary>
public sealed record GraphView(IReadOnlyList<Item> Nodes, IReadOnlyList<Edge> Edges)
{
    /// <summary>Facts of reports behind the edges, but for those that the same answer gives already.</summary>
    public IReadOnlyList<ReportFact> Reports { get; init; } = [];
}

/// <summary>All claims and reports that connect two entities in one way, folded into one line.</summary>
/// <param name="Id">Start, relation and end: <c>Unit:id:a|reported-in|Place:id:b</c>; a bar or a percent sign within one is percent-encoded.</param>
/// <param name="Reports">Reports behind it; 0 where it stands in the graph without a claim.</param>
/// <param name="Denied">Reports that deny.</param>
/// <param name="Disputed">Whether a report denies or questions.</param>
/// <param name="Behind">The reports themselves, the first hundred of them.</param>
public sealed record Edge(
    string Id, NodeRef From, NodeRef To, string Relation, string Verb, int Reports, int IndependentOrigins, int Denied, bool Disputed,
    IReadOnlyList<NodeRef> Behind)
{
    /// <summary>In a graph of another model, how many relationships are folded; null in the evidence model.</summary>
    public int? Links { get; init; }

    public static string IdOf(NodeRef from, string relation, NodeRef to) => string.Join('|', new[] { from.ToString(), relation, to.ToString() }.Select(Escape));

    /// <summary>The parts of an id; null where it is none.</summary>
    public static (NodeRef From, string Relation, NodeRef To)? EndsOf(string? id) =>
        id?.Split('|') is [var from, { Length: > 0 } relation, var to] && NodeRef.TryParse(Plain(from), out var start) && NodeRef.TryParse(Plain(to), out var end)
            ? (start, Plain(relation), end)
            : null;

    private static string Plain(string part) => part.Replace("%7C", "|", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static string Escape(string part) => part.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
}
