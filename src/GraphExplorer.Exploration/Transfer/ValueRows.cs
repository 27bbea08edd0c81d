using System.Collections;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>A list of rows that are made when they are looked at, so that a large graph is not held twice.</summary>
internal sealed class ValueRows<T>(IReadOnlyList<T> items, Func<T, Value> row) : IReadOnlyList<Value>
{
    public int Count => items.Count;

    public Value this[int index] => row(items[index]);

    public IEnumerator<Value> GetEnumerator() => items.Select(row).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
