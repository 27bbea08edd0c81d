namespace GraphExplorer.Exploration.Tables;

/// <summary>Rows of cells under named columns, to be written as CSV, as JSON, or for a terminal.</summary>
/// <param name="Name">What a file of it is called, without an ending: <c>who-denies</c>.</param>
/// <param name="Columns">Names, e.g. <c>speaker</c>.</param>
/// <param name="Rows">
/// As many cells as columns; a cell is text, <c>long</c>, <c>double</c>, <c>bool</c>, <see cref="DateOnly"/> or null.
/// </param>
public sealed record Table(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
