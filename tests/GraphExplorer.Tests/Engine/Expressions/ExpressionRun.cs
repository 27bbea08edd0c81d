using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Tests.Engine.Expressions;

/// <summary>Runs one expression through the front end and the compiler, without a graph.</summary>
internal static class ExpressionRun
{
    /// <summary>When every statement of the tests starts.</summary>
    public static DateTimeOffset Now { get; } = new(2024, 1, 15, 10, 30, 0, TimeSpan.Zero);

    /// <summary>The value as text, or <c>error code</c>.</summary>
    /// <param name="expression">Without variables of its own.</param>
    /// <param name="bytes">What the statement may hold at once.</param>
    public static string Write(string expression, long bytes = long.MaxValue)
    {
        try
        {
            return Evaluate(expression, bytes: bytes).ToString();
        }
        catch (GraphException failure)
        {
            return $"error {failure.Entry.Code}";
        }
    }

    public static Value Evaluate(string expression, ValueMap? parameters = null, long bytes = long.MaxValue)
    {
        var statement = CypherFrontEnd.Bind($"RETURN {expression}");
        var projection = ((BoundSingleQuery)statement.Query).Clauses.OfType<BoundProjection>().Single();
        var compiled = new ExpressionCompiler(new NoSubqueries()).Compile(projection.Items.Single().Expression);
        return compiled.Evaluate(State(parameters, bytes), new Value[statement.VariableCount]);
    }

    public static ExecutionState State(ValueMap? parameters = null, long bytes = long.MaxValue) => new()
    {
        Graph = new SmallGraph(),
        Parameters = parameters ?? ValueMap.Empty,
        StatementTime = Now,
        Random = new Random(1),
        Poll = () => { },
        CheckRoom = more =>
        {
            if (more > bytes) throw new GraphException(ServiceErrors.QueryTooLarge, "The query holds too much.");
        },
    };

    private sealed class NoSubqueries : ISubqueryCompiler
    {
        public CompiledExpression Compile(BoundSubqueryExpression subquery) =>
            throw new NotSupportedException("these tests have no graph to ask");
    }
}
