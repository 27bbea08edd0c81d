namespace GraphExplorer.Graph.Errors;

/// <summary>One kind of failure in the closed catalogue.</summary>
/// <param name="Code">Stable, snake case, e.g. <c>undefined_variable</c>. Clients may rely on it.</param>
/// <param name="HttpStatus">What the application API answers with.</param>
/// <param name="Neo4jCode">What the query route answers with, e.g. <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Tck">How the openCypher scenarios name it; null where they have no name for it.</param>
public sealed record ErrorEntry(string Code, int HttpStatus, string Neo4jCode, TckName? Tck = null);

/// <summary>A failure as openCypher scenarios name it, e.g. <c>SyntaxError</c>, <c>UndefinedVariable</c>.</summary>
/// <param name="Type">e.g. <c>SyntaxError</c>, <c>TypeError</c>, <c>EntityNotFound</c>.</param>
/// <param name="Detail">e.g. <c>UndefinedVariable</c>.</param>
/// <param name="CompileTime">Whether it is raised before anything ran.</param>
public sealed record TckName(string Type, string Detail, bool CompileTime);
