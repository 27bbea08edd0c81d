using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>Shortest paths between the two nodes of each row.</summary>
internal sealed class ShortestPathOperator : Operator
{
    private readonly Operator _input;
    private readonly ShortestPathPlan _plan;
    private readonly StepWalker _walker;
    private readonly CompiledExpression[] _predicates;
    private readonly PathBuilder? _path;
    private readonly MemoryAccount _memory;
    private IEnumerator<Value> _found = Enumerable.Empty<Value>().GetEnumerator();

    public ShortestPathOperator(RunContext run, Operator input, ShortestPathPlan plan, StepWalker walker, CompiledExpression[] predicates)
        : base(run)
    {
        _input = input;
        _plan = plan;
        _walker = walker;
        _predicates = predicates;
        _memory = new(run.Memory);
        if (plan.Path is not null) _path = new(run, new(plan.Path, plan.Step.From, [plan.Step.Relationship]));
    }

    public override void Open()
    {
        _input.Open();
        _found = Enumerable.Empty<Value>().GetEnumerator();
    }

    public override bool Next()
    {
        while (true)
        {
            if (_found.MoveNext())
            {
                Put(_found.Current);
                return true;
            }

            _memory.Clear();
            if (!_input.Next()) return false;
            if (!Run.TryNode(_plan.Step.From, out var from) || !Run.TryNode(_plan.Step.To, out var to)) continue;
            _walker.Prepare();
            _found = Selected(from, to).GetEnumerator();
        }
    }

    /// <summary>The chosen paths as lists of relationships.</summary>
    private IEnumerable<Value> Selected(int from, int to)
    {
        var (kind, count) = (_plan.Selector.Kind, _plan.Selector.Count);
        var (taken, lengths, last) = (0L, 0L, -1);
        foreach (var trail in Candidates(from, to))
        {
            if (trail.Count != last && kind == PathSelectorKind.AllShortest && taken > 0) yield break;
            if (trail.Count != last && kind == PathSelectorKind.ShortestGroups && lengths == count) yield break;
            var walk = Value.List([.. trail.Select(relationship => Value.RelationshipHandle(relationship))]);
            if (!Passes(walk)) continue;
            if (trail.Count != last) lengths++;
            last = trail.Count;
            taken++;
            yield return walk;
            if (kind is PathSelectorKind.AnyShortest && taken == 1) yield break;
            if (kind is PathSelectorKind.Any or PathSelectorKind.ShortestK && taken == count) yield break;
        }
    }

    private IEnumerable<List<int>> Candidates(int from, int to)
    {
        var (minimum, maximum) = (_plan.Length.Minimum, _plan.Length.Maximum ?? long.MaxValue);
        var isFunction = _plan.Selector.IsFunctionForm;
        if (from == to && isFunction) return minimum == 0 ? [[]] : [];
        var shortestOnly = _plan.Selector.Kind is PathSelectorKind.AnyShortest or PathSelectorKind.AllShortest or PathSelectorKind.Any
            && _plan.Selector.Count == 1;
        if (shortestOnly && _predicates.Length == 0 && minimum <= 1 && from != to)
            return new MeetingSearch(_walker, _memory).Find(from, to, maximum);
        return new TrailSearch(Run, _walker, _memory).Find(from, to, minimum, maximum);
    }

    private bool Passes(Value walk)
    {
        if (_predicates.Length == 0) return true;
        Put(walk);
        return Array.TrueForAll(_predicates, predicate => Run.Evaluate(predicate).IsTrue);
    }

    private void Put(Value walk)
    {
        Row[_plan.Step.Relationship.Id] = _plan.IsSingle ? walk.AsList[0] : walk;
        if (_path is not null) Row[_plan.Path!.Id] = _path.Build();
    }
}
