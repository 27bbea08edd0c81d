using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Functions.Aggregates;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>Reads all rows into groups, in the order their first rows came. Without keys there is always one group.</summary>
internal sealed class AggregationOperator(RunContext run, Operator input, CompiledExpression[] keys, int[] slots, AggregateColumn[] columns)
    : Operator(run)
{
    private const int BytesPerAccumulator = 64;
    private readonly MemoryAccount _memory = new(run.Memory);
    private Queue<Group>? _groups;

    public override void Open()
    {
        input.Open();
        _groups = null;
        _memory.Clear();
    }

    public override bool Next()
    {
        _groups ??= Read();
        if (!_groups.TryDequeue(out var group))
        {
            _memory.Clear();
            return false;
        }

        for (var i = 0; i < slots.Length; i++) Row[slots[i]] = group.Keys[i];
        for (var i = 0; i < columns.Length; i++) Row[columns[i].Slot] = group.Accumulators[i].Result();
        return true;
    }

    private Queue<Group> Read()
    {
        var byKey = new Dictionary<Value[], Group>(RowKey.Instance);
        var groups = new Queue<Group>();
        if (keys.Length == 0) Start([]);
        while (input.Next())
        {
            Run.Poll();
            var key = Array.ConvertAll(keys, Run.Evaluate);
            if (!byKey.TryGetValue(key, out var group)) group = Start(key);
            for (var i = 0; i < columns.Length; i++) columns[i].Add(group.Accumulators[i], Run, _memory);
        }

        return groups;

        Group Start(Value[] key)
        {
            var group = new Group(key, Array.ConvertAll(columns, column => column.Start()));
            _memory.Charge(key);
            _memory.Charge(columns.Length * BytesPerAccumulator);
            byKey[key] = group;
            groups.Enqueue(group);
            return group;
        }
    }

    private sealed record Group(Value[] Keys, Accumulator[] Accumulators);
}
