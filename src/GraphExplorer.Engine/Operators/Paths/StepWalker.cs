using GraphExplorer.Engine.Operators.Expanding;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>Goes along the relationships that one kind of step allows, forwards or backwards.</summary>
internal sealed class StepWalker(RunContext run, RelationshipStep step, TypeFilter types, PropertyMatch properties)
{
    private readonly AdjacencyCursor _cursor = new();
    private int[]? _types;

    /// <summary>Called for each row, before walking.</summary>
    public void Prepare()
    {
        _types = types.Resolve();
        properties.Start();
    }

    /// <summary>The relationships at a node and the nodes they lead to. Read to its end before it is called again.</summary>
    public IEnumerable<AdjacentRelationship> From(int node, bool backwards)
    {
        Start(_cursor, node, backwards);
        while (_cursor.Next())
        {
            run.Poll();
            if (properties.Fits(_cursor.Relationship)) yield return new(_cursor.Relationship, _cursor.Node);
        }
    }

    public void Start(AdjacencyCursor cursor, int node, bool backwards)
    {
        var direction = backwards ? PatternDirections.Reverse(step.Direction) : step.Direction;
        cursor.Start(run.Graph.Node(node), node, direction, _types);
    }

    public bool Fits(int relationship) => properties.Fits(relationship);
}
