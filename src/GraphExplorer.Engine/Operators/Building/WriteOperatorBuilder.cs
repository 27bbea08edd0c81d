using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators.Writing;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Building;

/// <summary>Makes the operators that change the graph.</summary>
internal sealed class WriteOperatorBuilder(RunContext run, OperatorBuilder builder)
{
    public Operator Build(Plan plan) => plan switch
    {
        CreatePlan create => new CreateOperator(run, builder.Build(create.Input), new(run, create.Pattern, builder.Compile)),
        MergePlan merge => BuildMerge(merge),
        SetPlan set => new SetOperator(run, builder.Build(set.Input), Actions(set.Items)),
        DeletePlan delete => new DeleteOperator(run, builder.Build(delete.Input), [.. delete.Entities.Select(builder.Compile)], delete.Detach),
        ForeachPlan each => new ForeachOperator(
            run, builder.Build(each.Input), builder.Compile(each.List), each.Variable.Id, builder.Build(each.Body)),
        SchemaChangePlan schema => new SchemaChangeOperator(run, builder.Build(schema.Input), schema.Change),
        _ => throw new InvalidOperationException($"no operator for {plan.GetType().Name}"),
    };

    private MergeOperator BuildMerge(MergePlan plan)
    {
        var creator = new PatternCreator(run, plan.Pattern, builder.Compile);
        var properties = plan.Pattern.Nodes.Select(node => node.Properties)
            .Concat(plan.Pattern.Relationships.Select(made => made.Pattern.Properties))
            .SelectMany(PatternPredicates.Entries)
            .Select(entry => new MergedProperty(entry.Key, builder.Compile(entry.Value), entry.Value.Span));
        var actions = new MergeActions(run, creator, [.. properties], Actions(plan.OnCreate), Actions(plan.OnMatch));
        return new(run, builder.Build(plan.Input), builder.Build(plan.Match), new(plan.Match.Variables.Slots), actions);
    }

    private List<SetAction> Actions(IReadOnlyList<BoundSetItem> items)
    {
        var actions = new List<SetAction>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not BoundSetProperty first)
            {
                actions.Add(Action(items[i]));
                continue;
            }

            var together = items.Skip(i).TakeWhile(item => IsBeside(item, first)).Cast<BoundSetProperty>().DefaultIfEmpty(first).ToList();
            actions.Add(PropertyAction(first.Entity, together.Select(item => ((BoundExpression)new BoundLiteral(Value.Of(item.Key)), item.Value)), first.Span));
            i += together.Count - 1;
        }

        return actions;
    }

    private static bool IsBeside(BoundSetItem item, BoundSetProperty first) =>
        item is BoundSetProperty { Entity: BoundVariableReference entity }
        && first.Entity is BoundVariableReference same && entity.Variable.Id == same.Variable.Id;

    private SetPropertyAction PropertyAction(BoundExpression entity, IEnumerable<(BoundExpression Key, BoundExpression Value)> properties, TextSpan span) =>
        new(run, builder.Compile(entity), [.. properties.Select(item => new PropertyToSet(builder.Compile(item.Key), builder.Compile(item.Value)))], span);

    private SetAction Action(BoundSetItem item) => item switch
    {
        BoundSetDynamicProperty set => PropertyAction(set.Entity, [(set.Key, set.Value)], set.Span),
        BoundSetProperties set => new SetPropertiesAction(run, builder.Compile(set.Entity), builder.Compile(set.Value), set.Add, set.Span),
        BoundSetLabels set => new SetLabelsAction(
            run, builder.Compile(set.Entity), new(run, set.Labels, builder.Compile), set.Remove, set.Span),
        _ => throw new InvalidOperationException($"no action for {item.GetType().Name}"),
    };
}
