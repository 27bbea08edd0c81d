using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Patterns;

/// <summary>What the MATCH clauses between two horizons ask for, without an order: nodes, edges between them, predicates.</summary>
internal sealed class QueryGraph
{
    public List<BoundVariable> Nodes { get; } = [];
    public List<QueryEdge> Edges { get; } = [];
    public List<QueryPredicate> Predicates { get; } = [];
    public List<ProjectedPath> Paths { get; } = [];

    /// <summary>Parts with a selector that is more than one relationship; matched after everything else.</summary>
    public List<SelectivePart> Selective { get; } = [];

    public void AddNode(BoundVariable node)
    {
        if (!Nodes.Exists(known => known.Id == node.Id)) Nodes.Add(node);
    }

    public void AddPredicate(BoundExpression predicate) => Predicates.AddRange(Conjuncts.Of(predicate).Select(part => new QueryPredicate(part)));
}

/// <summary>A condition, and the variables it needs.</summary>
internal sealed record QueryPredicate(BoundExpression Expression)
{
    public VariableSet Needs { get; } = FreeVariables.Of(Expression);
}

/// <summary>A part such as <c>SHORTEST 2 (a)-[:R]->()-->(b)</c>, as a graph of its own.</summary>
internal sealed record SelectivePart(QueryGraph Graph, PathSelector Selector, BoundVariable From, BoundVariable To, IReadOnlyList<BoundVariable> Walks);

/// <summary>A connection between two nodes.</summary>
/// <param name="From">The node on the left in the text.</param>
/// <param name="Clause">Edges of one MATCH clause share this number, and no relationship.</param>
internal abstract record QueryEdge(BoundVariable From, BoundVariable To, int Clause)
{
    /// <summary>The relationship walked, or the list of them in the order of the pattern.</summary>
    public abstract BoundVariable Walk { get; }

    /// <summary>All variables it binds besides its ends.</summary>
    public virtual IEnumerable<BoundVariable> Binds => [Walk];
}

/// <summary><c>(a)-[r]->(b)</c> or <c>(a)-[r*]->(b)</c>.</summary>
internal sealed record RelationshipEdge(BoundVariable From, BoundVariable To, int Clause, BoundRelationshipPattern Pattern)
    : QueryEdge(From, To, Clause)
{
    public override BoundVariable Walk => Pattern.Variable;
    public RelationshipStep Step => new(From, Pattern.Variable, To, Pattern.Direction, Pattern.Types);
}

/// <summary><c>(a) ((x)-[r]->(y)){1,3} (b)</c>.</summary>
internal sealed record RepeatEdge(BoundVariable From, BoundVariable To, int Clause, BoundQuantifiedPattern Pattern, BoundVariable AllRelationships)
    : QueryEdge(From, To, Clause)
{
    public override BoundVariable Walk => AllRelationships;
    public override IEnumerable<BoundVariable> Binds => Pattern.Groups.Select(group => group.List).Append(Walk);
}

/// <summary><c>p = shortestPath((a)-[r*]->(b))</c>: both ends must be bound first.</summary>
internal sealed record ShortestEdge(BoundVariable From, BoundVariable To, int Clause, BoundRelationshipPattern Pattern, PathSelector Selector)
    : QueryEdge(From, To, Clause)
{
    public BoundVariable? Path { get; init; }
    public override BoundVariable Walk => Pattern.Variable;
    public override IEnumerable<BoundVariable> Binds => Path is null ? [Walk] : [Walk, Path];
}
