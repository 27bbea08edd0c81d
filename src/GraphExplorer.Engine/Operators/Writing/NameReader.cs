using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

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
            if (_computed[i] is { } computed) AddTo(read, run.Evaluate(computed), names[i].Expression!.Span);
            else read.Add(names[i].Text!);
        }

        return read;
    }

    private static void AddTo(List<string> read, Value value, TextSpan span)
    {
        if (value.Kind == ValueKind.List)
        {
            foreach (var item in value.AsList) AddTo(read, item, span);
            return;
        }

        if (value.Kind != ValueKind.String || value.AsString.Length == 0)
            throw new GraphException(RuntimeErrors.InvalidName, $"A label or type must be a text of at least one character, and this is {value}.", span);
        read.Add(value.AsString);
    }
}
