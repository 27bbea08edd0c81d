using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>What a snapshot says of itself where its author says nothing.</summary>
internal sealed class SnapshotWords(FreezeOrder order, FrozenEvidence evidence, GraphView view)
{
    private readonly string _sentence = AskedSentence.Of(order, evidence.Answer);

    public string Title => _sentence.Length > 0 ? _sentence : view.Nodes.Count > 0 ? DrawnTitle() : order.Statement is { } statement ? string.Join(", ", statement.Table.Columns) : "Snapshot";

    public string Alternative => new AlternativeText(order, evidence, view).Write();

    public Asked Asked => new(Title, AskedSentence.QuestionOf(order.Question), order.Statement?.Asked, order.Address, order.Known, order.Filters, order.Drawn is not null);

    private string DrawnTitle() => view.Nodes.Count == 1 ? view.Nodes[0].Name : $"{view.Nodes[0].Name} and {Counted.Of(view.Nodes.Count - 1, "other", "others")}";
}
