using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>A whole graph between a file and a store.</summary>
public sealed class TransferGraph
{
    public List<TransferNode> Nodes { get; } = [];

    public List<TransferLink> Links { get; } = [];
}

/// <summary>A node, e.g. with the labels <c>Actor</c>, <c>Person</c>; it may have none.</summary>
public sealed record TransferNode(IReadOnlyList<string> Labels, ValueMap Properties);

/// <summary>A relationship between the nodes at two positions of <see cref="TransferGraph.Nodes"/>.</summary>
public sealed record TransferLink(int Start, string Type, int End, ValueMap Properties);
