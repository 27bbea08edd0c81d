using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>Every walk of the allowed lengths without a relationship twice, depth first.</summary>
internal sealed class VariableExpandOperator(
    RunContext run, Operator input, VariableExpandPlan plan, TypeFilter types, PropertyMatch properties) : Operator(run)
{
    private readonly OtherRelationships _others = new(plan.Step.Others);
    private readonly List<AdjacencyCursor> _cursors = [];
    private readonly List<int> _walked = [];
    private int[]? _types;
    private int _node;
    private bool _walking;

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
                if (_walked.Count >= plan.Length.Minimum && Arrived()) return Give();
            }

            _walking = false;
            if (!input.Next()) return false;
            if (!Run.TryNode(plan.Step.From, out _node)) continue;
            Start();
            if (plan.Length.Minimum == 0 && Arrived()) return Give();
        }
    }

    private void Start()
    {
        _types = types.Resolve();
        properties.Start();
        _walked.Clear();
        _walking = plan.Length.Maximum is not 0;
        if (_walking) Enter(_node);
    }

    /// <summary>One relationship on, or back to where another way goes on; false when all walks are done.</summary>
    private bool Step()
    {
        while (true)
        {
            Run.Poll();
            var cursor = _cursors[_walked.Count];
            if (_walked.Count < (plan.Length.Maximum ?? long.MaxValue) && cursor.Next())
            {
                if (!Allows(cursor.Relationship)) continue;
                _walked.Add(cursor.Relationship);
                _node = cursor.Node;
                Enter(_node);
                return true;
            }

            if (_walked.Count == 0) return false;
            _walked.RemoveAt(_walked.Count - 1);
        }
    }

    private void Enter(int node)
    {
        if (_cursors.Count == _walked.Count) _cursors.Add(new());
        if (_walked.Count < (plan.Length.Maximum ?? long.MaxValue)) _cursors[_walked.Count].Start(Run.Graph.Node(node), node, plan.Step.Direction, _types);
    }

    private bool Allows(int relationship) =>
        !_walked.Contains(relationship) && !_others.Hold(Row, relationship) && properties.Fits(relationship);

    private bool Arrived() => !plan.Into || (Run.TryNode(plan.Step.To, out var to) && to == _node);

    private bool Give()
    {
        var list = _walked.ConvertAll(relationship => Value.RelationshipHandle(relationship)).ToArray();
        if (plan.Reversed) Array.Reverse(list);
        Row[plan.Step.Relationship.Id] = Value.List(list);
        Row[plan.Step.To.Id] = Value.NodeHandle(_node);
        return true;
    }
}
