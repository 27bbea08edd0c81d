using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>Makes a path from its first node and the relationships along it. They need not be live: a deleted one still tells its ends.</summary>
internal sealed class PathBuilder(RunContext run, ProjectedPath path)
{
    private readonly int[] _slots = [.. path.Relationships.Select(variable => variable.Id)];

    public Value Build()
    {
        var start = run.Row[path.Start.Id];
        if (start.IsNull) return Value.Null;
        var elements = new List<long> { start.Handle };
        foreach (var slot in _slots)
        {
            var value = run.Row[slot];
            if (value.IsNull) return Value.Null;
            if (value.Kind != ValueKind.List) Walk(elements, value.Handle);
            else foreach (var item in value.AsList) Walk(elements, item.Handle);
        }

        return Value.PathHandle(new([.. elements]));
    }

    private void Walk(List<long> elements, long relationship)
    {
        var start = run.Graph.StartNode(relationship);
        var next = start == elements[^1] ? run.Graph.EndNode(relationship) : start;
        elements.Add(relationship);
        elements.Add(next);
    }
}
