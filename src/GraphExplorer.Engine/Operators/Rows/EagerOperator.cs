using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>Reads everything before it hands anything on.</summary>
internal sealed class EagerOperator(RunContext run, Operator input, SavedSlots slots) : Operator(run)
{
    private readonly MemoryAccount _memory = new(run.Memory);
    private Queue<Value[]>? _rows;

    public override void Open()
    {
        input.Open();
        _rows = null;
        _memory.Clear();
    }

    public override bool Next()
    {
        _rows ??= Read();
        if (!_rows.TryDequeue(out var row))
        {
            _memory.Clear();
            return false;
        }

        slots.Restore(row, Row);
        return true;
    }

    private Queue<Value[]> Read()
    {
        var rows = new Queue<Value[]>();
        while (input.Next())
        {
            Run.Poll();
            var row = slots.Save(Row);
            _memory.Charge(row);
            rows.Enqueue(row);
        }

        return rows;
    }
}
