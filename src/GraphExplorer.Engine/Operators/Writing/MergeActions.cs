using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>What MERGE does besides matching.</summary>
/// <param name="properties">Every property value in the pattern.</param>
internal sealed class MergeActions(
    RunContext run, PatternCreator creator, IReadOnlyList<MergedProperty> properties, IReadOnlyList<SetAction> onCreate, IReadOnlyList<SetAction> onMatch)
{
    /// <summary>A pattern with a null property would match nothing and create what it cannot find again.</summary>
    public void RefuseNulls()
    {
        foreach (var property in properties)
        {
            if (!run.Evaluate(property.Value).IsNull) continue;
            throw new GraphException(RuntimeErrors.MergeOfNull, $"MERGE cannot use null for property `{property.Key}`.", property.Span);
        }
    }

    public void Create()
    {
        creator.Create();
        foreach (var action in onCreate) action.Apply();
    }

    public void OnMatch()
    {
        foreach (var action in onMatch) action.Apply();
    }
}

internal sealed record MergedProperty(string Key, CompiledExpression Value, TextSpan Span);
