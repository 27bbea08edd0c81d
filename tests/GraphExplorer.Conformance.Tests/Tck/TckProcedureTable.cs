using GraphExplorer.Cypher.Binding;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>A procedure that answers from the table of its scenario: rows whose first columns are the arguments.</summary>
public sealed class TckProcedureTable(TckProcedure source) : IProcedure
{
    private static readonly TckText Form = new(ignoringListOrder: false);

    public ProcedureSignature Signature { get; } = ProcedureText.Read(source.Signature);

    public IEnumerable<Value[]> Call(ExecutionState state, IReadOnlyList<Value> arguments)
    {
        var inputs = Signature.Inputs.Select(input => source.Columns.ToList().IndexOf(input.Name)).ToList();
        var outputs = Signature.Outputs.Select(output => source.Columns.ToList().IndexOf(output.Name)).ToList();
        return source.Rows
            .Where(row => inputs.Select((column, argument) => IsSame(row[column], arguments[argument])).All(same => same))
            .Select(row => outputs.Select(column => TckLiteral.Read(row[column])).ToArray());
    }

    private static bool IsSame(string cell, Value argument) =>
        ValueEquivalence.Instance.Equals(TckLiteral.Read(cell), argument) || TckValueReader.Read(cell, Form) == Form.Write(argument);
}
