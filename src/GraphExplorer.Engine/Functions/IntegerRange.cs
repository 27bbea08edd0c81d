using System.Collections;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>What <c>range()</c> gives: a list that holds no items, so that a range of a billion takes no room.</summary>
internal sealed class IntegerRange(long start, long step, int count) : IReadOnlyList<Value>
{
    public int Count => count;

    public Value this[int index] => index >= 0 && index < count
        ? Value.Of(start + (index * step))
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return Value.Of(start + (i * step));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
