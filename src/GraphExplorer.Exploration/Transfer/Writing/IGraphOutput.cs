using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Writing;

/// <summary>A form that a whole graph is written in, item by item, so that no graph is too large for it.</summary>
internal interface IGraphOutput : IDisposable
{
    /// <summary>Whether all of the graph is shown before it is written: forms that say first what follows.</summary>
    bool LooksFirst { get; }

    void Look(GraphNode node);

    void Look(GraphRelationship link);

    /// <summary>Begins; called once, after all was shown.</summary>
    void Begin(IReadOnlyList<GraphRule> rules);

    /// <param name="position">From 0; by it relationships name their ends.</param>
    void Write(int position, GraphNode node);

    /// <summary>Called after all nodes.</summary>
    void Write(int start, int end, GraphRelationship link);

    /// <summary>Ends what was begun.</summary>
    void Finish();
}
