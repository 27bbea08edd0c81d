using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>CASE subject WHEN value THEN value … ELSE value END</c>: the first equal one.</summary>
internal sealed class SubjectCaseExpression(
    CompiledExpression subject, (CompiledExpression When, CompiledExpression Then)[] branches, CompiledExpression otherwise)
    : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var value = subject.Evaluate(state, row);
        foreach (var (when, then) in branches)
        {
            if (ValueEquality.AreEqual(value, when.Evaluate(state, row)) == true) return then.Evaluate(state, row);
        }

        return otherwise.Evaluate(state, row);
    }
}
