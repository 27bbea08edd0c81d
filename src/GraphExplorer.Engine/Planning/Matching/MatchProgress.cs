using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>How far the planning of a query graph has come.</summary>
internal sealed class MatchProgress
{
    private readonly Statistics _statistics;
    private readonly List<QueryPredicate> _predicates;
    private readonly List<ProjectedPath> _paths;
    private readonly List<QueryEdge> _solved = [];

    public MatchProgress(Statistics statistics, QueryGraph graph, Plan plan, VariableSet known)
    {
        _statistics = statistics;
        _predicates = [.. graph.Predicates];
        _paths = [.. graph.Paths];
        Plan = plan;
        Known = known;
        Edges = [.. graph.Edges];
        Nodes = [.. graph.Nodes.Where(node => !known.Has(node))];
        AllPredicates = graph.Predicates;
        Settle();
    }

    public Plan Plan { get; private set; }

    /// <summary>Variables that have their value: arguments and what was matched.</summary>
    public VariableSet Known { get; private set; }

    public List<QueryEdge> Edges { get; }

    public List<BoundVariable> Nodes { get; }

    /// <summary>Conditions not tested yet.</summary>
    public IReadOnlyList<QueryPredicate> Pending => _predicates;

    public IReadOnlyList<QueryPredicate> AllPredicates { get; }

    public double Rows => Math.Max(Plan.Rows, 0.01);

    public void Take(MatchStep step)
    {
        Plan = step.Build(Plan) with { Rows = step.Rows };
        Known = Known.With(step.Binds);
        Nodes.RemoveAll(Known.Has);
        if (step.Edge is not null)
        {
            Edges.Remove(step.Edge);
            _solved.Add(step.Edge);
        }

        Settle();
    }

    /// <summary>Takes over what was planned apart and joined to this.</summary>
    public void Join(Plan joined, MatchProgress other)
    {
        Plan = joined;
        Known = Known.With(other.Known);
        Nodes.RemoveAll(Known.Has);
        Edges.RemoveAll(other._solved.Contains);
        _solved.AddRange(other._solved);
        _paths.RemoveAll(path => Known.Has(path.Path));
        Settle();
    }

    /// <summary>The relationships matched so far that an edge of the same clause must differ from.</summary>
    public IReadOnlyList<BoundVariable> OthersOf(QueryEdge edge) =>
        [.. _solved.Where(other => other.Clause == edge.Clause && other is not ShortestEdge && !AreDisjoint(other, edge)).Select(other => other.Walk)];

    /// <summary>Whether any of the edges could walk a relationship that one of its clause walked already.</summary>
    public bool MustDiffer(IEnumerable<QueryEdge> edges) => edges.Any(edge => OthersOf(edge).Count > 0);

    /// <summary>A label a node is known to have, for guesses.</summary>
    public string? LabelOf(BoundVariable node) => AllPredicates
        .Select(predicate => predicate.Expression)
        .OfType<BoundLabelTest>()
        .Where(test => test.Target is BoundVariableReference target && target.Variable.Id == node.Id)
        .Select(test => LabelNames.AnyOf(test.Labels))
        .FirstOrDefault(names => names is [_])?[0];

    /// <summary>Removes conditions that a step sees to by itself.</summary>
    public void Drop(QueryPredicate predicate) => _predicates.Remove(predicate);

    private static bool AreDisjoint(QueryEdge left, QueryEdge right) =>
        left is RelationshipEdge one && right is RelationshipEdge other && LabelNames.AreDisjoint(one.Pattern.Types, other.Pattern.Types);

    /// <summary>Puts together the paths and tests the conditions for which everything is there.</summary>
    private void Settle()
    {
        foreach (var path in _paths.Where(path => Known.Has(path.Start) && path.Relationships.All(Known.Has)).ToList())
        {
            _paths.Remove(path);
            Plan = new ProjectPathPlan(Plan, path) { Rows = Plan.Rows };
            Known = Known.With(path.Path);
        }

        var ready = _predicates.Where(predicate => predicate.Needs.All(Known.Has)).ToList();
        if (ready.Count == 0) return;
        _predicates.RemoveAll(ready.Contains);
        var rows = ready.Aggregate(Plan.Rows, (left, predicate) => left * _statistics.Share(predicate.Expression));
        var ordered = ready.OrderBy(predicate => PredicateCost.Of(predicate.Expression)).Select(predicate => predicate.Expression);
        Plan = new FilterPlan(Plan, [.. ordered]) { Rows = rows };
    }
}
