using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Views;

/// <summary>What somebody saves of what a page shows.</summary>
/// <param name="Name">E.g. <c>The battalion near Sudzha</c>.</param>
/// <param name="Caption">A few sentences about it; empty for none.</param>
/// <param name="Address">All that the page's address holds, from its question mark on.</param>
/// <param name="Items">Everything that the address names or that is drawn.</param>
/// <param name="Camera">How the drawing is looked at; null where nothing is drawn.</param>
public sealed record ViewContent(string Name, string Caption, string Address, IReadOnlyList<ViewItem> Items, ViewCamera? Camera);

/// <summary>Content that a view shows, under the name that it had, so that it can be named when it is gone.</summary>
/// <param name="X">Where it stands in the drawing, in the drawing's own units; null where it is not drawn. The same holds for <paramref name="Y"/>.</param>
public sealed record ViewItem(NodeRef Ref, string Name, double? X, double? Y);

/// <summary>The middle of what is seen of a drawing, in the drawing's own units, and how many pixels one of them takes.</summary>
public sealed record ViewCamera(double X, double Y, double Zoom);
