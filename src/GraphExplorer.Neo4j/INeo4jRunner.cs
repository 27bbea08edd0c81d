using GraphExplorer.Graph.Running;

namespace GraphExplorer.Neo4j;

/// <summary>Runs statements on a Neo4j server or cluster.</summary>
public interface INeo4jRunner : ICypherRunner
{
    /// <summary>Asks the server who it is, and whether it lets this account into the database.</summary>
    /// <exception cref="Graph.Errors.GraphException">With a sentence that says what to mend: the server does not answer, is no
    /// Neo4j or too old, refuses the account, or has no such database.</exception>
    Task<ServerDescription> CheckAsync(CancellationToken cancellation = default);
}
