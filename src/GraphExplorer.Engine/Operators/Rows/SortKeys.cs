using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>What rows are sorted by.</summary>
internal sealed class SortKeys(RunContext run, CompiledExpression[] expressions, bool[] descending) : IComparer<SortedRow>
{
    public Value[] Evaluate() => Array.ConvertAll(expressions, run.Evaluate);

    /// <summary>Rows with equal keys stay in the order they came.</summary>
    public int Compare(SortedRow? x, SortedRow? y)
    {
        for (var i = 0; i < descending.Length; i++)
        {
            var order = ValueOrder.Instance.Compare(x!.Keys[i], y!.Keys[i]);
            if (order != 0) return descending[i] ? -order : order;
        }

        return x!.Number.CompareTo(y!.Number);
    }
}

/// <summary>A row kept for sorting: its keys, its slots, and which in order it was.</summary>
internal sealed record SortedRow(Value[] Keys, Value[] Slots, long Number);
