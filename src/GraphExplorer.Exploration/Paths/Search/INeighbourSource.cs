namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>A node and some that it is connected with, by their ids.</summary>
public sealed record Neighbours(string Node, IReadOnlyList<string> Others);

/// <summary>Tells who is connected with whom; both ends say the same.</summary>
public interface INeighbourSource
{
    /// <summary>The neighbours of nodes.</summary>
    /// <param name="nodes">Ids.</param>
    /// <param name="most">Connections at most. As many as that may not be all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyList<Neighbours>> ReadAsync(IReadOnlyCollection<string> nodes, int most, CancellationToken cancellation);
}
