using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>all(x IN list WHERE predicate)</c> and its kin, by counting what is true and what is unknown.</summary>
internal sealed class Quantifier(QuantifierKind kind, int slot, CompiledExpression list, CompiledExpression predicate, TextSpan span)
    : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var source = list.Evaluate(state, row);
        if (source.IsNull) return Value.Null;
        int holds = 0, unknown = 0, fails = 0;
        foreach (var item in ListView.Of(source))
        {
            state.Poll();
            row[slot] = item;
            switch (Kleene.Truth(predicate.Evaluate(state, row), span))
            {
                case true: holds++; break;
                case false: fails++; break;
                default: unknown++; break;
            }
        }

        return Kleene.Of(Decide(holds, unknown, fails));
    }

    private bool? Decide(int holds, int unknown, int fails) => kind switch
    {
        QuantifierKind.All => fails > 0 ? false : unknown > 0 ? null : true,
        QuantifierKind.Any => holds > 0 ? true : unknown > 0 ? null : false,
        QuantifierKind.None => holds > 0 ? false : unknown > 0 ? null : true,
        _ => holds > 1 ? false : unknown > 0 ? null : holds == 1,
    };
}
