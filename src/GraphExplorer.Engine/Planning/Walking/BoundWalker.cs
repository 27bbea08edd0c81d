using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>Visits every clause, pattern and expression below a point of the bound tree, subqueries included.</summary>
internal abstract class BoundWalker
{
    public void Visit(BoundQuery query)
    {
        foreach (var column in query.Columns) Refer(column.Variable);
        if (query is BoundUnion union)
        {
            foreach (var column in union.Columns) Introduce(column.Variable);
            foreach (var branch in union.Branches) Visit(branch);
        }
        else
        {
            Visit(((BoundSingleQuery)query).Clauses);
        }
    }

    public void Visit(IEnumerable<BoundClause> clauses)
    {
        foreach (var clause in clauses) Visit(clause);
    }

    public virtual void Visit(BoundClause clause) => ClauseVisits.Visit(this, clause);

    public virtual void Visit(BoundExpression? expression)
    {
        if (expression is not null) ExpressionVisits.Visit(this, expression);
    }

    public void Visit(IEnumerable<BoundExpression> expressions)
    {
        foreach (var expression in expressions) Visit(expression);
    }

    public void Visit(BoundPattern pattern)
    {
        foreach (var part in pattern.Parts) Visit(part);
    }

    public void Visit(BoundPatternPart part)
    {
        if (part.Path is not null) Introduce(part.Path);
        foreach (var element in part.Elements) Visit(element);
        Visit(part.Selector.Where);
    }

    public virtual void Visit(BoundPatternElement element) => PatternVisits.Visit(this, element);

    public virtual void Visit(BoundLabelExpression? labels) => PatternVisits.Visit(this, labels);

    public virtual void Visit(BoundSetItem item) => ClauseVisits.Visit(this, item);

    /// <summary>A variable gets its value here.</summary>
    public virtual void Introduce(BoundVariable variable)
    {
    }

    /// <summary>A variable that got its value elsewhere is read here.</summary>
    public virtual void Refer(BoundVariable variable)
    {
    }
}
