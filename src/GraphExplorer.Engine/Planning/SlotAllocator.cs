using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning;

/// <summary>Gives the planner slots of its own after those of the statement's variables.</summary>
internal sealed class SlotAllocator(int variableCount)
{
    private int _next = variableCount;

    /// <summary>The width of a row so far.</summary>
    public int Count => Volatile.Read(ref _next);

    public BoundVariable New(CypherType type)
    {
        var id = Interlocked.Increment(ref _next) - 1;
        return new(id, string.Create(CultureInfo.InvariantCulture, $"  planned{id}"), type);
    }
}
