using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>A row for each element of a list; none for null, one for what is no list.</summary>
internal sealed class UnwindOperator(RunContext run, Operator input, CompiledExpression list, int slot) : Operator(run)
{
    private IReadOnlyList<Value> _items = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _items = [];
        _next = 0;
    }

    public override bool Next()
    {
        while (_next >= _items.Count)
        {
            if (!input.Next()) return false;
            var value = Run.Evaluate(list);
            _items = value.Kind switch
            {
                ValueKind.Null => [],
                ValueKind.List => value.AsList,
                _ => [value],
            };
            _next = 0;
        }

        Run.Poll();
        Row[slot] = _items[_next++];
        return true;
    }
}
