using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>
/// For each row what the pattern matches, and where it matches nothing, what it creates. All matches of a row are read
/// before the first is changed.
/// </summary>
internal sealed class MergeOperator(RunContext run, Operator input, Operator match, SavedSlots matched, MergeActions actions) : Operator(run)
{
    private readonly Queue<Value[]> _matches = [];

    public override void Open()
    {
        input.Open();
        _matches.Clear();
    }

    public override bool Next()
    {
        if (_matches.TryDequeue(out var next)) return Matched(next);
        if (!input.Next()) return false;
        actions.RefuseNulls();
        match.Open();
        while (match.Next())
        {
            Run.Poll();
            _matches.Enqueue(matched.Save(Row));
        }

        if (_matches.TryDequeue(out next)) return Matched(next);
        actions.Create();
        return true;
    }

    private bool Matched(Value[] row)
    {
        matched.Restore(row, Row);
        actions.OnMatch();
        return true;
    }
}
