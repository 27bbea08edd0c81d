using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>Reads all rows and gives one, with their number in some slots.</summary>
internal sealed class RowCountOperator(RunContext run, Operator input, int[] slots) : Operator(run)
{
    private bool _given;

    public override void Open()
    {
        input.Open();
        _given = false;
    }

    public override bool Next()
    {
        if (_given) return false;
        _given = true;
        var count = 0L;
        for (; input.Next(); count++) Run.Poll();
        foreach (var slot in slots) Row[slot] = Value.Of(count);
        return true;
    }
}
