using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Running;

/// <summary>How Neo4j calls a statement by what it does: <c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c>.</summary>
internal static class QueryTypes
{
    public static string Of(BoundStatement statement)
    {
        if (!statement.Writes) return "r";
        if (statement.Query is BoundSingleQuery { Clauses: [BoundSchemaChange] }) return "s";
        return statement.Query.Columns.Count > 0 ? "rw" : "w";
    }
}
