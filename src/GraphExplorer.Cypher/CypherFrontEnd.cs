using GraphExplorer.Cypher.Binding;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Parsing;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher;

/// <summary>The door to the language: text in, a checked statement out.</summary>
public static class CypherFrontEnd
{
    /// <summary>Reads one statement without resolving anything: for a store that does its own checks.</summary>
    /// <exception cref="GraphException">The text does not follow the grammar; with its place and what was expected.</exception>
    public static StatementSyntax Parse(string text) => StatementParser.Parse(text);

    /// <summary>The statements of a script, in order, unread: what stands between its semicolons.</summary>
    /// <exception cref="GraphException">A character, number or text that cannot be read, with its place.</exception>
    public static IReadOnlyList<ScriptStatement> Split(string script) => ScriptReader.Read(script);

    /// <summary>Reads and checks one statement. Nothing of the graph is needed, so all faults of the text are found here.</summary>
    /// <param name="procedures">What CALL may name; none by default.</param>
    /// <exception cref="GraphException">The text is no valid statement; with its place.</exception>
    public static BoundStatement Bind(string text, IReadOnlyList<ProcedureSignature>? procedures = null)
    {
        var syntax = Parse(text);
        var context = new BindingContext(text, procedures ?? []);
        var query = new Binders(context).Queries.Bind(syntax.Query, new Scope(), QueryPlace.Statement);
        return new(syntax.Mode, query, context.VariableCount, context.Parameters, context.Reads, context.Writes)
        {
            CommitsBatches = syntax.AllClauses.Any(clause => clause is SubqueryCallSyntax { InTransactions: true }),
        };
    }
}
