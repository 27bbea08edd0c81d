namespace GraphExplorer.Exploration.Views;

/// <summary>A view as it is kept.</summary>
/// <param name="Id">E.g. <c>view-0193…</c>.</param>
public sealed record SavedView(string Id, ViewContent Content, DateTimeOffset Created, DateTimeOffset Changed);

/// <summary>A view in a list.</summary>
public sealed record ViewEntry(string Id, string Name, string Caption, DateTimeOffset Created, DateTimeOffset Changed);
