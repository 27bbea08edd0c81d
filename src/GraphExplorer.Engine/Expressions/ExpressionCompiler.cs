using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Functions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Turns bound expressions into ones that run. The result holds no state of a run: it may serve many at once.</summary>
public sealed class ExpressionCompiler(ISubqueryCompiler subqueries)
{
    public CompiledExpression Compile(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => new Constant(literal.Value),
        BoundParameter parameter => new ParameterRead(parameter.Name),
        BoundVariableReference reference => new SlotRead(reference.Variable.Id),
        BoundProperty property => new PropertyRead(Compile(property.Target), property.Key, property.Span),
        BoundIndex index => new ElementRead(Compile(index.Target), Compile(index.Index), index.Span),
        BoundSlice slice => new ListSlice(Compile(slice.Target), CompileOptional(slice.From), CompileOptional(slice.To), slice.Span),
        BoundList list => new ListConstruction(CompileAll(list.Items)),
        BoundMap map => new MapConstruction([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Compile(entry.Value)))]),
        BoundMapProjection projection => new MapProjection(
            Compile(projection.Target), [.. projection.Items.Select(item => (item.Key, CompileOptional(item.Value)))], projection.Span),
        BoundUnary unary => new UnaryExpression(Operators.Of(unary.Operator), Compile(unary.Operand), unary.Span),
        BoundBinary binary => CompileBinary(binary),
        BoundLabelTest { Labels: BoundLabelName { Name.Text: { } label } } test => new OneLabelTest(
            Compile(test.Target), label, LabelPredicates.Compile(test.Labels, this), test.Span),
        BoundLabelTest test => new LabelTest(Compile(test.Target), LabelPredicates.Compile(test.Labels, this), test.Span),
        BoundFunctionCall call => new FunctionCall(FunctionRegistry.Get(call.Function), CompileAll(call.Arguments), call.Span),
        BoundCase @case => CompileCase(@case),
        BoundListComprehension list => new ListComprehension(
            list.Variable.Id, Compile(list.List), CompileOptional(list.Where), CompileOptional(list.Projection), list.Span),
        BoundQuantifier quantifier => new Quantifier(
            quantifier.Kind, quantifier.Variable.Id, Compile(quantifier.List), Compile(quantifier.Predicate), quantifier.Span),
        BoundReduce reduce => new Reduction(
            reduce.Accumulator.Id, Compile(reduce.Start), reduce.Variable.Id, Compile(reduce.List), Compile(reduce.Step)),
        BoundSubqueryExpression subquery => subqueries.Compile(subquery),
        BoundTypeTest test => new TypeTest(Compile(test.Operand), TypePatternText.Parse(test.TypeName, test.Span), test.Negated),
        _ => throw new InvalidOperationException($"no compiled form of {expression.GetType().Name}"),
    };

    public CompiledExpression[] CompileAll(IEnumerable<BoundExpression> expressions) => [.. expressions.Select(Compile)];

    private CompiledExpression? CompileOptional(BoundExpression? expression) => expression is null ? null : Compile(expression);

    private CompiledExpression CompileBinary(BoundBinary binary)
    {
        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.And => new Conjunction(left, right, binary.Span),
            BinaryOperator.Or => new Disjunction(left, right, binary.Span),
            BinaryOperator.Add or BinaryOperator.Concatenate => new Joining(Operators.Of(binary.Operator), left, right, binary.Span),
            BinaryOperator.Matches => new RegularExpressionMatch(left, right, binary.Span),
            _ => new BinaryExpression(Operators.Of(binary.Operator), left, right, binary.Span),
        };
    }

    private CompiledExpression CompileCase(BoundCase @case)
    {
        var branches = @case.Branches.Select(branch => (Compile(branch.When), Compile(branch.Then))).ToArray();
        var otherwise = CompileOptional(@case.Else) ?? new Constant(Value.Null);
        return @case.Subject is null
            ? new CaseExpression(branches, otherwise, @case.Span)
            : new SubjectCaseExpression(Compile(@case.Subject), branches, otherwise);
    }
}
