using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>From a relationship, or a list of them, that is bound to its ends; either way round for no direction.</summary>
internal sealed class ProjectEndpointsOperator(
    RunContext run, Operator input, ProjectEndpointsPlan plan, TypeFilter types, PropertyMatch properties) : Operator(run)
{
    private readonly OtherRelationships _others = new(plan.Step.Others);
    private readonly List<(long From, long To)> _ends = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _ends.Clear();
        _next = 0;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_next < _ends.Count)
            {
                var (from, to) = _ends[_next++];
                if (Put(plan.Step.From, from, plan.FromBound) && Put(plan.Step.To, to, plan.ToBound)) return true;
            }

            if (!input.Next()) return false;
            _ends.Clear();
            _next = 0;
            if (Walk() is { } walk) FindEnds(walk);
        }
    }

    private bool Put(BoundVariable variable, long node, bool bound)
    {
        if (bound) return Run.TryNode(variable, out var present) && present == node;
        Row[variable.Id] = Value.NodeHandle(node);
        return true;
    }

    /// <summary>The relationships to walk, in order; null when the value is no such walk.</summary>
    private List<long>? Walk()
    {
        var value = Row[plan.Step.Relationship.Id];
        IReadOnlyList<Value>? items = plan.Length is null ? [value] : value.Kind == ValueKind.List ? value.AsList : null;
        if (items is null || !IsLengthAllowed(items.Count)) return null;
        var resolved = types.Resolve();
        properties.Start();
        var walk = new List<long>(items.Count);
        foreach (var item in items)
        {
            if (item.Kind != ValueKind.Relationship || !item.IsHandle || !Run.Graph.RelationshipExists(item.Handle)) return null;
            var relationship = item.Handle;
            var fits = resolved is null || Array.IndexOf(resolved, Run.Graph.Relationship(relationship).Type) >= 0;
            if (!fits || walk.Contains(relationship) || _others.Hold(Row, relationship) || !properties.Fits(relationship)) return null;
            walk.Add(relationship);
        }

        return walk;
    }

    private bool IsLengthAllowed(int count) =>
        plan.Length is null || (count >= plan.Length.Minimum && count <= (plan.Length.Maximum ?? long.MaxValue));

    private void FindEnds(List<long> walk)
    {
        if (walk.Count == 0)
        {
            if (plan.FromBound && Run.TryNode(plan.Step.From, out var from)) _ends.Add((from, from));
            else if (plan.ToBound && Run.TryNode(plan.Step.To, out var to)) _ends.Add((to, to));
            return;
        }

        var first = Run.Graph.Relationship(walk[0]);
        if (plan.Step.Direction != PatternDirection.Incoming) AddEnds(walk, first.Start);
        if (plan.Step.Direction == PatternDirection.Outgoing) return;
        if (plan.Step.Direction == PatternDirection.Incoming || first.Start != first.End) AddEnds(walk, first.End);
    }

    private void AddEnds(List<long> walk, long from)
    {
        var at = from;
        foreach (var relationship in walk)
        {
            var record = Run.Graph.Relationship(relationship);
            if (plan.Step.Direction != PatternDirection.Incoming && record.Start == at) at = record.End;
            else if (plan.Step.Direction != PatternDirection.Outgoing && record.End == at) at = record.Start;
            else return;
        }

        _ends.Add((from, at));
    }
}
