using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Effects;

/// <summary>What a clause reads of the graph and what it changes, subqueries included.</summary>
internal sealed class ClauseEffects : BoundWalker
{
    private bool _creating;

    public GraphParts Reads { get; private set; }

    public GraphParts Writes { get; private set; }

    public static ClauseEffects Of(BoundClause clause)
    {
        var effects = new ClauseEffects();
        effects.Visit(clause);
        return effects;
    }

    public override void Visit(BoundClause clause)
    {
        if (clause is BoundCreate)
        {
            _creating = true;
            base.Visit(clause);
            _creating = false;
            return;
        }

        if (clause is BoundMerge merge) VisitMerge(merge);
        if (clause is BoundDelete) Writes |= GraphParts.All;
        if (clause is BoundProcedureCall) Reads |= GraphParts.All;
        base.Visit(clause);
    }

    public override void Visit(BoundPatternElement element)
    {
        var part = element is BoundNodePattern ? GraphParts.Nodes : GraphParts.Relationships;
        var isBound = element is BoundNodePattern { IsBound: true };
        if (!_creating) Reads |= part;
        else if (!isBound) Writes |= part;
        if (!_creating && element is BoundNodePattern { Properties: not null } or BoundRelationshipPattern { Properties: not null })
            Reads |= GraphParts.Properties;
        base.Visit(element);
    }

    public override void Visit(BoundLabelExpression? labels)
    {
        if (!_creating && labels is not null) Reads |= GraphParts.Labels;
        base.Visit(labels);
    }

    public override void Visit(BoundSetItem item)
    {
        Writes |= item is BoundSetLabels ? GraphParts.Labels : GraphParts.Properties;
        if (item is BoundSetProperties) Reads |= GraphParts.Properties;
        base.Visit(item);
    }

    public override void Visit(BoundExpression? expression)
    {
        Reads |= expression switch
        {
            BoundProperty or BoundIndex or BoundMapProjection => GraphParts.Properties,
            BoundFunctionCall { Function: "properties" or "keys" or "exists" } => GraphParts.Properties,
            BoundFunctionCall { Function: "labels" } => GraphParts.Labels,
            _ => GraphParts.None,
        };

        // A pattern inside a property of CREATE reads.
        var creating = _creating;
        if (expression is BoundSubqueryExpression) _creating = false;
        base.Visit(expression);
        _creating = creating;
    }

    private void VisitMerge(BoundMerge merge)
    {
        foreach (var element in merge.Pattern.Parts.SelectMany(part => part.Elements))
        {
            if (element is BoundNodePattern { IsBound: false }) Writes |= GraphParts.Nodes;
            if (element is BoundRelationshipPattern) Writes |= GraphParts.Relationships;
        }
    }
}
