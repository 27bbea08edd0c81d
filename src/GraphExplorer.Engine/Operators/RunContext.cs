using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators;

/// <summary>What the operators of one run share.</summary>
internal sealed class RunContext
{
    public required ExecutionState State { get; init; }
    public required GraphView Graph { get; init; }

    /// <summary>Null in a statement that only reads.</summary>
    public required GraphTransaction? Transaction { get; init; }

    /// <summary>One slot a variable.</summary>
    public required Value[] Row { get; init; }

    public required MemoryBudget Memory { get; init; }

    public required ProcedureRegistry Procedures { get; init; }

    public GraphWriter Writer => Transaction?.Writer ?? throw new InvalidOperationException("a write in a statement that was bound as reading");

    /// <summary>Throws when the statement is cancelled or out of time.</summary>
    public void Poll() => State.Poll();

    /// <summary>The node a variable holds; false for null, for what is no node, and for a node that was deleted.</summary>
    public bool TryNode(BoundVariable variable, out int node)
    {
        var value = Row[variable.Id];
        node = (int)value.Handle;
        return value.Kind == ValueKind.Node && value.IsHandle && Graph.NodeExists(node);
    }

    public Value Evaluate(CompiledExpression expression) => expression.Evaluate(State, Row);
}
