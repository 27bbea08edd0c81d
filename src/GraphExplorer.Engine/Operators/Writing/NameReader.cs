using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>Labels or a type to write: fixed, or computed by <c>$(expression)</c> to a text or a list of texts.</summary>
internal sealed class NameReader(RunContext run, IReadOnlyList<BoundName> names, Func<BoundExpression, CompiledExpression> compile)
{
    private readonly CompiledExpression?[] _computed = [.. names.Select(name => name.Expression is null ? null : compile(name.Expression))];

    /// <summary>The names joined by AND in a pattern to create.</summary>
    public static IReadOnlyList<BoundName> Of(BoundLabelExpression? labels) => labels switch
    {
        null => [],
        BoundLabelName name => [name.Name],
        BoundLabelAnd both => [.. Of(both.Left), .. Of(both.Right)],
        _ => throw new InvalidOperationException("a label to create that is no name"),
    };

    public List<string> Read()
    {
        var read = new List<string>();
        for (var i = 0; i < _computed.Length; i++)
        {
            if (_computed[i] is { } computed) read.AddRange(DynamicName.All(run.Evaluate(computed), names[i].Expression!.Span));
            else read.Add(names[i].Text!);
        }

        return read;
    }
}
