using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>Reads all paths of the right for a row of the left, and hands on those its selector takes for each pair of ends.</summary>
internal sealed class SelectShortestOperator(RunContext run, Operator left, Operator right, SelectShortestPlan plan) : Operator(run)
{
    private readonly SavedSlots _saved = new(plan.Right.Variables.Slots);
    private readonly MemoryAccount _memory = new(run.Memory);
    private readonly Queue<Value[]> _selected = [];

    public override void Open()
    {
        left.Open();
        _selected.Clear();
    }

    public override bool Next()
    {
        while (true)
        {
            if (_selected.TryDequeue(out var row))
            {
                _saved.Restore(row, Row);
                return true;
            }

            _memory.Clear();
            if (!left.Next()) return false;
            foreach (var pair in Read().GroupBy(found => (found.From, found.To))) Select([.. pair.OrderBy(found => found.Length)]);
        }
    }

    private List<Found> Read()
    {
        var found = new List<Found>();
        right.Open();
        while (right.Next())
        {
            Run.Poll();
            var row = _saved.Save(Row);
            _memory.Charge(row);
            found.Add(new(Row[plan.From.Id].Handle, Row[plan.To.Id].Handle, Length(), row));
        }

        return found;
    }

    private int Length() => plan.Relationships.Sum(variable => Row[variable.Id] is { Kind: ValueKind.List } list ? list.AsList.Count : 1);

    private void Select(List<Found> paths)
    {
        var count = (int)Math.Min(plan.Selector.Count, int.MaxValue);
        var taken = plan.Selector.Kind switch
        {
            PathSelectorKind.AllShortest => paths.TakeWhile(path => path.Length == paths[0].Length),
            PathSelectorKind.ShortestGroups => paths.GroupBy(path => path.Length).Take(count).SelectMany(group => group),
            PathSelectorKind.AnyShortest => paths.Take(1),
            _ => paths.Take(count),
        };
        foreach (var path in taken) _selected.Enqueue(path.Row);
    }

    private sealed record Found(long From, long To, int Length, Value[] Row);
}
