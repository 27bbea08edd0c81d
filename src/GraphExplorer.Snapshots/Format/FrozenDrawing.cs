using GraphExplorer.Graph;

namespace GraphExplorer.Snapshots.Format;

/// <summary>How large the picture is, in pixels of the page, and what part of the drawing it shows.</summary>
/// <param name="Camera">Null where all of the drawing is shown.</param>
public sealed record Picture(int Width, int Height, Camera? Camera = null);

/// <summary>The point of the drawing in the middle of the picture, and how many pixels of the picture one of the drawing takes.</summary>
public sealed record Camera(Point Centre, double Zoom);

/// <summary>A point of the drawing, in pixels, y downwards.</summary>
public sealed record Point(double X, double Y);

/// <summary>An entity of the drawing.</summary>
/// <param name="Labels">All of its labels, the most general last.</param>
/// <param name="Detail">A few words beside the name: "battalion · Russia".</param>
/// <param name="At">The middle of the node; null where nothing was laid out, as in a table.</param>
/// <param name="Members">The entities that it stands for, whose edges are folded into its own; null where it is an entity itself.</param>
/// <param name="Where">Where a place lies, as far as the graph knew.</param>
/// <param name="Facts">In a graph of another model the properties by which it is called and told apart, and no others; null in the evidence model.</param>
public sealed record FrozenNode(
    NodeRef Ref, string Kind, string Name, IReadOnlyList<string> Labels, string? Detail, Point? At, NodeLook Look, OnEarth? Where = null,
    IReadOnlyList<Named>? Members = null, IReadOnlyList<FrozenFact>? Facts = null);

/// <summary>A property of an entity, e.g. <c>title</c>, "Metropolis".</summary>
public sealed record FrozenFact(string Name, string Text);

/// <summary>How a node is drawn.</summary>
/// <param name="Shape">As Cytoscape names it: <c>ellipse</c>, <c>round-rectangle</c>, <c>hexagon</c>, <c>diamond</c>, <c>triangle</c>, <c>star</c> …</param>
/// <param name="Colour">Of the filling, <c>#rrggbb</c>; the border is dark.</param>
/// <param name="Size">Across, in pixels.</param>
public sealed record NodeLook(string Shape, string Colour, double Size);

/// <summary>In degrees.</summary>
public sealed record OnEarth(double Latitude, double Longitude);

/// <summary>A line between two entities, with the weight of the reports it folds.</summary>
/// <param name="Id">Start, relation and end: <c>Unit:id:a|reported-in|Place:id:b</c>.</param>
/// <param name="Relation">Its name, e.g. <c>reported-in</c>.</param>
/// <param name="Verb">For people, from start to end: "reported in".</param>
/// <param name="Reports">Reports behind it; 0 where it stands in the graph without a claim.</param>
/// <param name="Denied">Reports that deny.</param>
/// <param name="Disputed">Whether a report denies or questions; drawn dashed.</param>
/// <param name="Behind">The reports themselves, the first hundred of them.</param>
/// <param name="Links">In a graph of another model, how many relationships it folds; null in the evidence model, and only there reports mean anything.</param>
public sealed record FrozenEdge(
    string Id, NodeRef From, NodeRef To, string Relation, string Verb, int Reports, int IndependentOrigins, int Denied, bool Disputed,
    IReadOnlyList<NodeRef> Behind, int? Links = null)
{
    /// <summary>What stands behind it: reports, or relationships in a graph of another model.</summary>
    public int Weighs() => Links ?? Reports;
}

/// <summary>A line of the legend, e.g. a hexagon: "Agreement".</summary>
/// <param name="Shape">Of a node, or <c>line</c> and <c>dashed-line</c> for edges.</param>
public sealed record LegendEntry(string Shape, string Colour, string Text);
