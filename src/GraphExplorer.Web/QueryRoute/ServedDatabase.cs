using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.QueryRoute;

/// <summary>The one database that the route answers for.</summary>
/// <param name="Name">In the address, in any case; e.g. <c>neo4j</c>.</param>
/// <param name="Runner">With the gate before it.</param>
public sealed record ServedDatabase(string Name, ICypherRunner Runner)
{
    /// <exception cref="GraphException"><c>database_not_found</c>.</exception>
    public void Require(string name)
    {
        if (!name.Equals(Name, StringComparison.OrdinalIgnoreCase))
            throw new GraphException(ServiceErrors.DatabaseNotFound, $"Graph not found: {name}");
    }
}
