using GraphExplorer.Cypher.Binding;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Procedures;

/// <summary>Something to be called by <c>CALL name(arguments) YIELD …</c>.</summary>
public interface IProcedure
{
    /// <summary>Its name, arguments and columns, e.g. <c>db.labels() :: (label :: STRING)</c>.</summary>
    ProcedureSignature Signature { get; }

    /// <summary>Its rows, one value a column, in the order of the signature.</summary>
    IEnumerable<Value[]> Call(ExecutionState state, IReadOnlyList<Value> arguments);
}
