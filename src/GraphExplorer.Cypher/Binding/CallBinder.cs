using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>CALL of a subquery.</summary>
internal sealed class CallBinder(Binders binders)
{
    public void Subquery(SubqueryCallSyntax syntax, ClauseFlow flow)
    {
        var query = syntax.Import is { } import
            ? binders.Queries.Bind(syntax.Query, Imported(import, flow.Scope), QueryPlace.Statement)
            : binders.Queries.Bind(syntax.Query, new Scope(), QueryPlace.Statement, importable: flow.Scope);
        foreach (var column in query.Columns) Declare(column, syntax, flow);
        flow.Add(new BoundSubquery(query, syntax.Optional)
        {
            InTransactions = syntax.InTransactions,
            BatchRows = binders.Expressions.BindOptional(syntax.BatchRows, new Scope()),
            Span = syntax.Span,
        });
    }

    private static Scope Imported(SubqueryImportSyntax import, Scope scope)
    {
        var imported = new Scope();
        if (import.All)
            foreach (var variable in scope.Own) imported.Declare(variable);
        foreach (var name in import.Variables)
        {
            imported.Declare(name.Name, scope.Find(name.Name) ?? throw new GraphException(
                SyntaxErrors.UndefinedVariable, $"The variable {name.Name} is not defined here.", name.Span));
        }

        return imported;
    }

    private static void Declare(BoundColumn column, SubqueryCallSyntax syntax, ClauseFlow flow)
    {
        if (flow.Scope.Find(column.Name) is not null) throw Scope.AlreadyBound(column.Name, syntax.Span);
        flow.Scope.Declare(column.Name, column.Variable);
    }
}
