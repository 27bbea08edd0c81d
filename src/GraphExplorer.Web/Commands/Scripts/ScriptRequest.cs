using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Commands.Scripts;

/// <summary>A statement to run.</summary>
/// <param name="Place">Null where it is the only one.</param>
internal sealed record ScriptRequest(QueryRequest Request, ScriptPlace? Place)
{
    /// <summary>A fault of it as one of the script.</summary>
    public GraphException Told(GraphException fault, ScriptEnding ending) => Place is null ? fault : new(
        fault.Entry,
        $"{Place.Name(fault.Span)}: {fault.Message.TrimEnd('.')}. {Place.Others(ending)}",
        fault.Span is { } span ? Place.Statement.InScript(span) : null,
        fault)
    {
        Neo4jCode = fault.Neo4jCode,
    };
}
