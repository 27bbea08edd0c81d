using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>An expression ready to run: reads a row of slots, one slot a variable id, and gives a value.</summary>
public abstract class CompiledExpression
{
    public abstract Value Evaluate(ExecutionState state, Value[] row);
}

/// <summary>Compiles the one kind of expression that needs a plan of its own.</summary>
public interface ISubqueryCompiler
{
    /// <summary>
    /// The result reads outer variables from the row it is given, and may use the slots of the subquery's own
    /// variables as scratch.
    /// </summary>
    CompiledExpression Compile(BoundSubqueryExpression subquery);
}
