using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Joins;

/// <summary>Keeps the right by key, then looks up each row of the left. A null joins with nothing.</summary>
internal sealed class HashJoinOperator(RunContext run, Operator left, Operator right, JoinKeys keys, SavedSlots saved) : Operator(run)
{
    private static readonly List<Value[]> None = [];
    private readonly MemoryAccount _memory = new(run.Memory);
    private Dictionary<Value, List<Value[]>>? _table;
    private List<Value[]> _matches = None;
    private int _next;

    public override void Open()
    {
        left.Open();
        _table = null;
        _matches = None;
        _next = 0;
        _memory.Clear();
    }

    public override bool Next()
    {
        _table ??= Read();
        while (_next >= _matches.Count)
        {
            Run.Poll();
            if (!left.Next()) return false;
            _matches = _table.GetValueOrDefault(Run.Evaluate(keys.Left), None)!;
            _next = 0;
        }

        saved.Restore(_matches[_next++], Row);
        return true;
    }

    private Dictionary<Value, List<Value[]>> Read()
    {
        var table = new Dictionary<Value, List<Value[]>>(ValueEquivalence.Instance);
        right.Open();
        while (right.Next())
        {
            Run.Poll();
            var key = Run.Evaluate(keys.Right);
            if (key.IsNull) continue;
            var row = saved.Save(Row);
            _memory.Charge(row);
            if (!table.TryGetValue(key, out var rows)) table[key] = rows = [];
            rows.Add(row);
        }

        return table;
    }
}

/// <summary>What the two sides of a join must agree in.</summary>
internal sealed record JoinKeys(CompiledExpression Left, CompiledExpression Right);
