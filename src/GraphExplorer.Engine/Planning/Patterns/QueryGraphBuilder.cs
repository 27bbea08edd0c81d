using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Patterns;

/// <summary>Turns patterns into a query graph.</summary>
internal sealed class QueryGraphBuilder(SlotAllocator slots)
{
    private int _clause;

    public QueryGraph Graph { get; } = new();

    /// <summary>Adds one MATCH clause; its relationships are unique among themselves.</summary>
    public void Add(BoundPattern pattern, BoundExpression? where)
    {
        _clause++;
        foreach (var part in pattern.Parts) AddPart(part);
        if (where is not null) Graph.AddPredicate(where);
        PlanLimits.CheckElements(Graph.Nodes.Count + Graph.Edges.Count);
    }

    private void AddPart(BoundPatternPart part)
    {
        if (part.Selector.Kind == PathSelectorKind.All || part.Elements.Count == 1)
        {
            var walks = AddElements(part.Elements);
            if (part.Path is not null) Graph.Paths.Add(new(part.Path, ((BoundNodePattern)part.Elements[0]).Variable, walks));
        }
        else if (part.Elements.Count == 3 && Simplified(part.Elements[1]) is { Where: null } step)
        {
            AddShortest(part, step);
        }
        else
        {
            AddSelective(part);
        }
    }

    /// <summary>The variables of relationships, or lists of them, along the elements.</summary>
    private List<BoundVariable> AddElements(IReadOnlyList<BoundPatternElement> elements)
    {
        foreach (var node in elements.OfType<BoundNodePattern>()) AddNode(node);
        var walks = new List<BoundVariable>();
        for (var i = 1; i < elements.Count; i += 2)
        {
            var from = ((BoundNodePattern)elements[i - 1]).Variable;
            var to = ((BoundNodePattern)elements[i + 1]).Variable;
            walks.Add(AddEdge(from, elements[i], to));
        }

        return walks;
    }

    private BoundVariable AddEdge(BoundVariable from, BoundPatternElement element, BoundVariable to)
    {
        QueryEdge edge = Simplified(element) is { } step
            ? new RelationshipEdge(from, to, _clause, step)
            : new RepeatEdge(from, to, _clause, (BoundQuantifiedPattern)element, slots.New(CypherType.RelationshipList));
        if (edge is RelationshipEdge { Pattern.Length: null } single) AddRelationshipPredicates(single.Pattern);
        Graph.Edges.Add(edge);
        return edge.Walk;
    }

    private void AddNode(BoundNodePattern node)
    {
        Graph.AddNode(node.Variable);
        foreach (var predicate in PatternPredicates.Of(node)) Graph.AddPredicate(predicate);
    }

    private void AddRelationshipPredicates(BoundRelationshipPattern relationship)
    {
        foreach (var predicate in PatternPredicates.Of(relationship)) Graph.AddPredicate(predicate);
    }

    private void AddShortest(BoundPatternPart part, BoundRelationshipPattern step)
    {
        var (from, to) = ((BoundNodePattern)part.Elements[0], (BoundNodePattern)part.Elements[2]);
        AddNode(from);
        AddNode(to);
        Graph.Edges.Add(new ShortestEdge(from.Variable, to.Variable, _clause, step, part.Selector) { Path = part.Path });
    }

    private void AddSelective(BoundPatternPart part)
    {
        var inner = new QueryGraphBuilder(slots) { _clause = 1 };
        var walks = inner.AddElements(part.Elements);
        var (from, to) = (((BoundNodePattern)part.Elements[0]).Variable, ((BoundNodePattern)part.Elements[^1]).Variable);
        if (part.Path is not null) inner.Graph.Paths.Add(new(part.Path, from, walks));
        if (part.Selector.Where is not null) inner.Graph.AddPredicate(part.Selector.Where);
        Graph.Selective.Add(new(inner.Graph, part.Selector, from, to, walks));
    }

    /// <summary>The element as one relationship of some length, when it is no more than that.</summary>
    private BoundRelationshipPattern? Simplified(BoundPatternElement element)
    {
        if (element is BoundRelationshipPattern relationship) return relationship;
        var quantified = (BoundQuantifiedPattern)element;
        if (quantified.Where is not null || quantified.Inner.Elements is not [BoundNodePattern from, BoundRelationshipPattern step, BoundNodePattern to])
            return null;
        if (!IsPlain(from) || !IsPlain(to) || step.Where is not null || step.Length is not null) return null;
        var nodeGroups = quantified.Groups.Any(group => group.Inner.Id != step.Variable.Id);
        if (nodeGroups) return null;
        var list = quantified.Groups.FirstOrDefault()?.List ?? slots.New(CypherType.RelationshipList);
        return step with { Variable = list, IsBound = false, Length = quantified.Length };
    }

    private static bool IsPlain(BoundNodePattern node) => node is { Labels: null, Properties: null, Where: null };
}
