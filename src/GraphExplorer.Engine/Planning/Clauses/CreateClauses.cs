using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Matching;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Clauses;

/// <summary>Plans CREATE and MERGE.</summary>
internal sealed class CreateClauses(PlanningContext context)
{
    /// <summary>What a pattern creates, each variable that is not bound once.</summary>
    public static CreatePattern Pattern(BoundPattern pattern)
    {
        var elements = pattern.Parts.SelectMany(part => part.Elements);
        var nodes = elements.OfType<BoundNodePattern>().Where(node => !node.IsBound).DistinctBy(node => node.Variable.Id).ToList();
        return new(nodes, [.. pattern.Parts.SelectMany(Relationships)], [.. pattern.Parts.Where(part => part.Path is not null).Select(Path)]);
    }

    public MergePlan Merge(Plan plan, BoundMerge merge, VariableSet known)
    {
        var builder = new QueryGraphBuilder(context.Slots);
        builder.Add(merge.Pattern, where: null);
        var match = new MatchPlanner(context).Plan(new ArgumentPlan { Rows = 1 }, builder.Graph, known);
        return new(plan, match, Pattern(merge.Pattern)) { OnCreate = merge.OnCreate, OnMatch = merge.OnMatch, Rows = plan.Rows };
    }

    private static IEnumerable<CreatedRelationship> Relationships(BoundPatternPart part)
    {
        for (var i = 1; i < part.Elements.Count; i += 2)
        {
            var relationship = (BoundRelationshipPattern)part.Elements[i];
            var left = ((BoundNodePattern)part.Elements[i - 1]).Variable;
            var right = ((BoundNodePattern)part.Elements[i + 1]).Variable;
            yield return relationship.Direction == PatternDirection.Incoming ? new(relationship, right, left) : new(relationship, left, right);
        }
    }

    private static ProjectedPath Path(BoundPatternPart part) => new(
        part.Path!,
        ((BoundNodePattern)part.Elements[0]).Variable,
        [.. part.Elements.OfType<BoundRelationshipPattern>().Select(relationship => relationship.Variable)]);
}
