using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>CALL of a procedure: alone it returns its columns, and takes missing arguments from parameters.</summary>
internal sealed class ProcedureBinder(Binders binders)
{
    public void Call(ProcedureCallSyntax syntax, ClauseFlow flow)
    {
        var procedure = binders.Context.Procedure(syntax.Procedure) ?? throw new GraphException(
            RuntimeErrors.ProcedureNotFound, $"There is no procedure {syntax.Procedure}.", syntax.Span);
        binders.Context.Reads = true;
        var isAlone = flow.IsSingleClause;
        var arguments = Arguments(syntax, procedure, flow, isAlone);
        var yields = Yields(syntax, procedure, isAlone).Select(yield => Yield(yield, procedure, flow)).ToList();
        flow.Add(new BoundProcedureCall(procedure.Name, arguments, yields, syntax.Optional) { Span = syntax.Span });
        if (syntax.Where is { } where) flow.Add(binders.Projections.Filter(where, flow));
        if (isAlone && yields.Count > 0) Return(yields, syntax, flow);
    }

    private IReadOnlyList<BoundExpression> Arguments(
        ProcedureCallSyntax syntax, ProcedureSignature procedure, ClauseFlow flow, bool isAlone)
    {
        if (syntax.Arguments is null)
        {
            if (isAlone) return [.. procedure.Inputs.Select(input => FromParameter(input, syntax.Span))];
            throw new GraphException(
                SyntaxErrors.InvalidArgumentPassingMode, "Within a query the arguments of a procedure are written in parentheses.", syntax.Span);
        }

        if (syntax.Arguments.Count != procedure.Inputs.Count)
        {
            throw new GraphException(
                SyntaxErrors.InvalidNumberOfArguments,
                $"{procedure.Name} takes {procedure.Inputs.Count} arguments, not {syntax.Arguments.Count}.", syntax.Span);
        }

        var arguments = binders.Expressions.BindAll(syntax.Arguments, flow.Scope);
        for (var position = 0; position < arguments.Count; position++)
            ExpressionBinder.Require(arguments[position], procedure.Inputs[position].Type);
        return arguments;
    }

    private BoundParameter FromParameter(ProcedureField input, TextSpan span)
    {
        binders.Context.Use(input.Name);
        return new(input.Name) { Span = span };
    }

    private static IEnumerable<YieldSyntax> Yields(ProcedureCallSyntax syntax, ProcedureSignature procedure, bool isAlone)
    {
        if (syntax.YieldsAll && !isAlone)
            throw new GraphException(SyntaxErrors.UnexpectedSyntax, "Within a query the fields after YIELD are named.", syntax.Span);
        if (syntax.Yields is not null) return syntax.Yields;
        return isAlone ? procedure.Outputs.Select(output => AsItIs(output, syntax.Span)) : [];
    }

    private static YieldSyntax AsItIs(ProcedureField output, TextSpan span) =>
        new(output.Name, new(output.Name) { Span = span }) { Span = span };

    private BoundYield Yield(YieldSyntax syntax, ProcedureSignature procedure, ClauseFlow flow)
    {
        var output = procedure.Outputs.FirstOrDefault(field => field.Name == syntax.Field) ?? throw new GraphException(
            SyntaxErrors.UndefinedVariable, $"{procedure.Name} gives no field {syntax.Field}.", syntax.Span);
        var variable = binders.Context.NewVariable(syntax.Variable.Name, output.Type);
        return new(output.Name, flow.Scope.DeclareNew(variable, syntax.Variable.Span));
    }

    private static void Return(List<BoundYield> yields, ProcedureCallSyntax syntax, ClauseFlow flow)
    {
        var items = yields.Select(yield => new BoundBinding(ExpressionBinder.Reference(yield.Variable, syntax.Span), yield.Variable));
        flow.Add(new BoundProjection([.. items]) { IsReturn = true, Span = syntax.Span });
        flow.Columns = [.. yields.Select(yield => new BoundColumn(yield.Variable.Name, yield.Variable))];
    }
}
