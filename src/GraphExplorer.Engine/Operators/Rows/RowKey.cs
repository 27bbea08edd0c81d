using System.Diagnostics.CodeAnalysis;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>When two rows of values count as the same for DISTINCT and grouping.</summary>
internal sealed class RowKey : IEqualityComparer<Value[]>
{
    public static RowKey Instance { get; } = new();

    public bool Equals(Value[]? x, Value[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!ValueEquivalence.Instance.Equals(x[i], y![i])) return false;
        }

        return true;
    }

    public int GetHashCode([DisallowNull] Value[] obj)
    {
        var hash = new HashCode();
        foreach (var value in obj) hash.Add(ValueEquivalence.Instance.GetHashCode(value));
        return hash.ToHashCode();
    }
}
