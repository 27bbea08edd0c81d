namespace GraphExplorer.Exploration.Export;

/// <summary>What an export wrote.</summary>
/// <param name="LeftOut">Nodes that are no content of our model and have no place in data files.</param>
public sealed record ExportSummary(int Files, int Nodes, int Relationships, int LeftOut);
