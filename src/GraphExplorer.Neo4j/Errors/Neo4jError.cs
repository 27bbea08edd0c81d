namespace GraphExplorer.Neo4j.Errors;

/// <summary>An error as a server sends it, e.g. code <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
internal sealed record Neo4jError(string Code, string Message);
