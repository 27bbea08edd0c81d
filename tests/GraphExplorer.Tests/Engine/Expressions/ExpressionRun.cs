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
    public static string Write(string expression)
    {
        try
        {
            return Evaluate(expression).ToString();
        }
        catch (GraphException failure)
        {
            return $"error {failure.Entry.Code}";
        }
    }

    public static Value Evaluate(string expression, ValueMap? parameters = null)
    {
        var statement = CypherFrontEnd.Bind($"RETURN {expression}");
        var projection = ((BoundSingleQuery)statement.Query).Clauses.OfType<BoundProjection>().Single();
        var compiled = new ExpressionCompiler(new NoSubqueries()).Compile(projection.Items.Single().Expression);
        return compiled.Evaluate(State(parameters), new Value[statement.VariableCount]);
    }

    public static ExecutionState State(ValueMap? parameters = null) => new()
    {
        Graph = new SmallGraph(),
        Parameters = parameters ?? ValueMap.Empty,
        StatementTime = Now,
        Random = new Random(1),
        Poll = () => { },
    };

    private sealed class NoSubqueries : ISubqueryCompiler
    {
        public CompiledExpression Compile(BoundSubqueryExpression subquery) =>
            throw new NotSupportedException("these tests have no graph to ask");
    }
}
