using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Running;

/// <summary>How Neo4j calls a statement by what it does: <c>r</c>, <c>w</c> or <c>rw</c>.</summary>
internal static class QueryTypes
{
    public static string Of(BoundStatement statement)
    {
        if (!statement.Writes) return "r";
        return statement.Query.Columns.Count > 0 ? "rw" : "w";
    }
}
