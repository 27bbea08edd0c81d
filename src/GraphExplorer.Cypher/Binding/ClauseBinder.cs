using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Sends each clause to its binder, and binds those that read.</summary>
internal sealed class ClauseBinder(Binders binders)
{
    public void Bind(ClauseSyntax syntax, ClauseFlow flow)
    {
        switch (syntax)
        {
            case MatchSyntax s: Match(s, flow); break;
            case UnwindSyntax s: Unwind(s, flow); break;
            case WithSyntax s: binders.Projections.With(s, flow); break;
            case ReturnSyntax s: binders.Projections.Return(s, flow); break;
            case CreateSyntax s: binders.Writes.Create(s, flow); break;
            case MergeSyntax s: binders.Writes.Merge(s, flow); break;
            case SetSyntax s: binders.Writes.Set(s, flow); break;
            case RemoveSyntax s: binders.Writes.Remove(s, flow); break;
            case DeleteSyntax s: binders.Writes.Delete(s, flow); break;
            case ForeachSyntax s: binders.Writes.Foreach(s, flow); break;
            case SubqueryCallSyntax s: binders.Calls.Subquery(s, flow); break;
            case ProcedureCallSyntax s: binders.Procedures.Call(s, flow); break;
            case SchemaChangeSyntax s: SchemaChange(s, flow); break;
            case FinishSyntax s: flow.Add(new BoundFinish { Span = s.Span }); break;
            default: throw new InvalidOperationException($"no binder for {syntax.GetType().Name}");
        }
    }

    private void Match(MatchSyntax syntax, ClauseFlow flow)
    {
        var pattern = binders.Patterns.Bind(syntax.Pattern, flow.Scope, mayDeclare: true);
        var where = binders.Expressions.BindOptionalPredicate(syntax.Where, flow.Scope);
        flow.Add(new BoundMatch(syntax.Optional, pattern, where) { Span = syntax.Span });
    }

    private void SchemaChange(SchemaChangeSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Writes = true;
        flow.Add(new BoundSchemaChange(syntax.Change) { Span = syntax.Span });
    }

    private void Unwind(UnwindSyntax syntax, ClauseFlow flow)
    {
        var list = binders.Expressions.Bind(syntax.List, flow.Scope);
        var type = TypeRules.IsList(list.Type) ? ListTypes.ElementOf(list, binders.Context) : CypherType.Any;
        var variable = binders.Context.NewVariable(syntax.Variable.Name, type);
        flow.Scope.DeclareNew(variable, syntax.Variable.Span);
        flow.Add(new BoundUnwind(list, variable) { Span = syntax.Span });
    }
}
