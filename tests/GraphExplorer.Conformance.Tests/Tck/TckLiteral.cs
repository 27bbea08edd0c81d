using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Values of parameters and procedure tables, which are written as Cypher literals.</summary>
public static class TckLiteral
{
    private static readonly EmbeddedRunner Runner = new(new GraphStore());

    public static Value Read(string text) => Runner.ReadAsync(new($"RETURN {text} AS value")).GetAwaiter().GetResult().Rows[0][0];
}
