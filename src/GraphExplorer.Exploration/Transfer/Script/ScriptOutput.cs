using System.Text;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>Writes a whole graph as Cypher statements, with its constraints and indexes.</summary>
internal sealed class ScriptOutput(string file) : IGraphOutput
{
    private readonly Dictionary<string, (IReadOnlyList<string> Labels, ScriptBatch Rows)> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptBatch> _links = new(StringComparer.Ordinal);
    private StreamWriter? _text;

    public bool LooksFirst => false;

    private StreamWriter Text => _text ?? throw new InvalidOperationException("nothing was begun");

    public void Look(GraphNode node) => throw new InvalidOperationException("a script has nothing to say first");

    public void Look(GraphRelationship link) => throw new InvalidOperationException("a script has nothing to say first");

    public void Begin(IReadOnlyList<GraphRule> rules)
    {
        _text = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)) { NewLine = "\n" };
        Text.WriteLine("// A whole graph: constraints and indexes, nodes, relationships.");
        foreach (var rule in rules) Text.WriteLine(ScriptRules.Statement(rule));
        Text.WriteLine(ScriptStatements.Begin);
    }

    public void Write(int position, GraphNode node)
    {
        if (node.Labels.Contains(ScriptStatements.Mark) || node.Properties.ContainsKey(ScriptStatements.Mark))
            throw new TransferException($"A node has the label or the property {ScriptStatements.Mark}, which a script needs for itself; rename it, or write another form.");
        var key = string.Join('\u001F', node.Labels);
        if (!_nodes.TryGetValue(key, out var batch)) batch = _nodes[key] = (node.Labels, new());
        batch.Rows.Add([position], node.Properties);
        if (batch.Rows.IsFull) Text.WriteLine(ScriptStatements.Nodes(batch.Labels, batch.Rows.Take()));
    }

    public void Write(int start, int end, GraphRelationship link)
    {
        WriteNodes();
        if (!_links.TryGetValue(link.Type, out var rows)) rows = _links[link.Type] = new();
        rows.Add([start, end], link.Properties);
        if (rows.IsFull) Text.WriteLine(ScriptStatements.Relationships(link.Type, rows.Take()));
    }

    public void Finish()
    {
        WriteNodes();
        foreach (var (type, rows) in _links)
        {
            if (!rows.IsEmpty) Text.WriteLine(ScriptStatements.Relationships(type, rows.Take()));
        }

        foreach (var statement in ScriptStatements.End) Text.WriteLine(statement);
        Text.Flush();
    }

    public void Dispose() => _text?.Dispose();

    private void WriteNodes()
    {
        foreach (var (labels, rows) in _nodes.Values)
        {
            if (!rows.IsEmpty) Text.WriteLine(ScriptStatements.Nodes(labels, rows.Take()));
        }

        _nodes.Clear();
    }
}
