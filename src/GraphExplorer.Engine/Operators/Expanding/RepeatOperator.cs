using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>
/// Every chain of repetitions of the allowed lengths without a relationship twice, depth first. The matches of one
/// repetition are all read before the chain goes on, because the next uses the same slots.
/// </summary>
internal sealed class RepeatOperator(RunContext run, Operator input, Operator inner, RepeatPlan plan) : Operator(run)
{
    private readonly OtherRelationships _others = new(plan.Others);
    private readonly SavedSlots _relationships = new([.. plan.Relationships.Select(variable => variable.Id)]);
    private readonly SavedSlots _groups = new([.. plan.Groups.Select(group => group.Inner.Id)]);
    private readonly List<Queue<Repetition>> _open = [];
    private readonly List<Repetition> _chain = [];
    private bool _walking;
    private int _node;

    public override void Open()
    {
        input.Open();
        _walking = false;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_walking && Step())
            {
                if (_chain.Count >= plan.Length.Minimum && Arrived()) return Give();
            }

            _walking = false;
            if (!input.Next()) return false;
            if (!Run.TryNode(plan.From, out _node)) continue;
            _chain.Clear();
            _open.Clear();
            Enter();
            _walking = true;
            if (plan.Length.Minimum == 0 && Arrived()) return Give();
        }
    }

    private bool Step()
    {
        while (true)
        {
            Run.Poll();
            if (_open[^1].TryDequeue(out var repetition))
            {
                _chain.Add(repetition);
                _node = repetition.Far;
                Enter();
                return true;
            }

            _open.RemoveAt(_open.Count - 1);
            if (_chain.Count == 0) return false;
            _chain.RemoveAt(_chain.Count - 1);
        }
    }

    /// <summary>Reads what may follow at the node the chain has come to.</summary>
    private void Enter()
    {
        var following = new Queue<Repetition>();
        _open.Add(following);
        if (_chain.Count >= (plan.Length.Maximum ?? long.MaxValue)) return;
        Row[plan.Near.Id] = Value.NodeHandle(_node);
        inner.Open();
        while (inner.Next())
        {
            Run.Poll();
            var walked = _relationships.Save(Row);
            if (Allows(walked)) following.Enqueue(new((int)Row[plan.Far.Id].Handle, walked, _groups.Save(Row)));
        }
    }

    private bool Allows(Value[] relationships)
    {
        foreach (var relationship in relationships)
        {
            if (_others.Hold(Row, relationship.Handle)) return false;
            if (_chain.Exists(earlier => Array.Exists(earlier.Relationships, other => other.Handle == relationship.Handle))) return false;
        }

        return true;
    }

    private bool Arrived() => !plan.Into || (Run.TryNode(plan.To, out var to) && to == _node);

    private bool Give()
    {
        var chain = plan.Reversed ? Enumerable.Reverse(_chain).ToList() : _chain;
        for (var i = 0; i < plan.Groups.Count; i++)
        {
            var group = i;
            Row[plan.Groups[i].List.Id] = Value.List([.. chain.Select(repetition => repetition.Values[group])]);
        }

        Row[plan.Walk.Id] = Value.List([.. chain.SelectMany(repetition => repetition.Relationships)]);
        Row[plan.To.Id] = Value.NodeHandle(_node);
        return true;
    }
}
