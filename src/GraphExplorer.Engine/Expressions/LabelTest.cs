using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>n:A&amp;!B</c> as a predicate, on a node or a relationship.</summary>
internal sealed class LabelTest(CompiledExpression target, LabelPredicate labels, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) => Of(state, row, target.Evaluate(state, row));

    /// <summary>The same of an entity that is known already.</summary>
    public Value Of(ExecutionState state, Value[] row, Value entity) => entity.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => Value.Of(labels(state, row, LabelsOf(state, entity))),
        ValueKind.Relationship => Value.Of(labels(state, row, [TypeOf(state, entity)])),
        _ => throw RuntimeFailure.WrongType($"labels were asked of {TypeName.Describe(entity)}, which has none", span),
    };

    private static IReadOnlyList<string> LabelsOf(ExecutionState state, Value node) =>
        node.IsHandle ? state.Graph.Labels(node.Handle) : node.AsNode.Labels;

    private static string TypeOf(ExecutionState state, Value relationship) =>
        relationship.IsHandle ? state.Graph.RelationshipType(relationship.Handle) : relationship.AsRelationship.Type;
}
