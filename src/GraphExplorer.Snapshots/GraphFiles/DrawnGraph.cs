using GraphExplorer.Graph;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>A drawing to take along: what is on the page, in the entity view.</summary>
/// <param name="Title">For people, e.g. "Special Buryat Battalion and its neighbours".</param>
public sealed record DrawnGraph(string Title, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnEdge> Edges);

/// <summary>A node of a drawing.</summary>
/// <param name="Kind">unit, actor, agreement, place, source …</param>
/// <param name="At">Where it stands, in pixels, y downwards; null where nothing was laid out.</param>
public sealed record DrawnNode(NodeRef Ref, string Name, string Kind, IReadOnlyList<string> Labels, string? Detail, DrawnPoint? At)
{
    /// <summary>The name of the group that it is drawn as one with, e.g. "7 sources"; null where it is drawn by itself.</summary>
    public string? Group { get; init; }
}

/// <summary>A point of a drawing, in pixels.</summary>
public sealed record DrawnPoint(double X, double Y);

/// <summary>An edge of a drawing, with the weight of the reports it folds.</summary>
/// <param name="Relation">Its name, e.g. <c>reported-in</c>.</param>
/// <param name="Verb">For people, from start to end: "reported in".</param>
public sealed record DrawnEdge(
    string Id, NodeRef From, NodeRef To, string Relation, string Verb, int Reports, int IndependentOrigins, int Denied, bool Disputed)
{
    /// <summary>In a graph of another model how many relationships it folds; reports and what is said of them mean nothing then. Null in the evidence model.</summary>
    public int? Links { get; init; }
}
