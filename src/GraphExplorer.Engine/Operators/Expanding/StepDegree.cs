using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>How many relationships a step has from a node, without walking them. A loop counts once, also either way.</summary>
internal sealed class StepDegree(RunContext run, RelationshipStep step, TypeFilter types)
{
    public int Of(int node)
    {
        var record = run.Graph.Node(node);
        var wanted = types.Resolve();
        var degree = step.Direction switch
        {
            PatternDirection.Outgoing => record.Outgoing.Degree(wanted),
            PatternDirection.Incoming => record.Incoming.Degree(wanted),
            _ => record.Outgoing.Degree(wanted) + record.Incoming.Degree(wanted) - record.Outgoing.CountTo(node, wanted),
        };

        // What the same MATCH walked already is not walked again. Those are all different.
        foreach (var other in step.Others)
        {
            if (IsCounted(run.Row[other.Id], node, wanted)) degree--;
        }

        return degree;
    }

    private bool IsCounted(Value other, int node, int[]? wanted)
    {
        if (other.Kind != ValueKind.Relationship) return false;
        var record = run.Graph.State.Relationships.Find(other.Handle);
        if (!record.Exists || (wanted is not null && Array.IndexOf(wanted, record.Type) < 0)) return false;
        return (record.Start == node && step.Direction != PatternDirection.Incoming) || (record.End == node && step.Direction != PatternDirection.Outgoing);
    }
}
