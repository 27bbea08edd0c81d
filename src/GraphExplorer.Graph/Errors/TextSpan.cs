namespace GraphExplorer.Graph.Errors;

/// <summary>A stretch of query text.</summary>
/// <param name="Offset">UTF-16 units from the start, 0-based.</param>
/// <param name="Length">UTF-16 units; 0 at the end of the text.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
public readonly record struct TextSpan(int Offset, int Length, int Line, int Column);
