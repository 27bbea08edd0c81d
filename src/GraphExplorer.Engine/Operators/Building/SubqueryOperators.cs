using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Subqueries;
using GraphExplorer.Engine.Planning;

namespace GraphExplorer.Engine.Operators.Building;

/// <summary>Makes expressions of the subqueries that the statement's plan holds plans for.</summary>
internal sealed class SubqueryOperators(RunContext run, PlannedStatement statement, OperatorBuilder builder) : ISubqueryCompiler
{
    public CompiledExpression Compile(BoundSubqueryExpression subquery)
    {
        var plan = statement.Subqueries[subquery];
        var rows = builder.Build(plan);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => new ExistsExpression(rows),
            SubqueryKind.Count => new CountExpression(run, rows, plan.Variables.Slots[0]),
            _ => new CollectExpression(run, rows, subquery.Query.Columns[0].Variable.Id),
        };
    }
}
