using GraphExplorer.Exploration.Transfer.Values;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>A folder of CSV files that <see cref="CsvGraph"/> and Neo4j's admin import read: one for each set of labels and each type.</summary>
internal sealed class CsvOutput(string folder) : IGraphOutput
{
    /// <summary>So many files of a kind; what is beyond stands together in one more.</summary>
    private const int Most = 100;

    private const string Others = "";

    private readonly CsvMarks _marks = new();
    private readonly Dictionary<string, CsvSheet> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CsvSheet> _links = new(StringComparer.Ordinal);

    public bool LooksFirst => true;

    public void Look(GraphNode node) => SheetOf(node).Look(node.Properties);

    public void Look(GraphRelationship link) =>
        Sheet(_links, link.Type, CsvFolder.Relationships, [link.Type], ":START_ID,:END_ID,:TYPE").Look(link.Properties);

    public void Begin(IReadOnlyList<GraphRule> rules) => Directory.CreateDirectory(folder);

    public void Write(int position, GraphNode node)
    {
        var labels = node.Labels.Count == 0 ? "" : CsvForm.Quoted(Labels(node.Labels), _marks);
        Found(_nodes, LabelKey(node.Labels)).Write(string.Create(CultureInfo.InvariantCulture, $"{position},{labels}"), node.Properties);
    }

    public void Write(int start, int end, GraphRelationship link) =>
        Found(_links, link.Type).Write(string.Create(CultureInfo.InvariantCulture, $"{start},{end},{CsvForm.Quoted(link.Type, _marks)}"), link.Properties);

    public void Finish()
    {
        foreach (var sheet in _nodes.Values.Concat(_links.Values)) sheet.Finish();
    }

    public void Dispose()
    {
        foreach (var sheet in _nodes.Values.Concat(_links.Values)) sheet.Dispose();
    }

    private CsvSheet SheetOf(GraphNode node)
    {
        var isJson = node.Labels.Any(NeedsJson);
        return Sheet(_nodes, LabelKey(node.Labels), CsvFolder.Nodes, node.Labels, isJson ? $":ID,:LABEL{TypeOptions.JsonMark}" : ":ID,:LABEL");
    }

    private CsvSheet Sheet(Dictionary<string, CsvSheet> sheets, string key, string kind, IReadOnlyList<string> names, string first)
    {
        if (sheets.TryGetValue(key, out var known)) return known;
        // Labels that only JSON can say are not put among others.
        if (sheets.Count >= Most && !names.Any(NeedsJson)) return sheets.TryGetValue(Others, out var others) ? others : sheets[Others] = new(FileOf(kind, sheets.Count, ["others"]), first, _marks);
        return sheets[key] = new(FileOf(kind, sheets.Count, names), first, _marks);
    }

    private string FileOf(string kind, int index, IEnumerable<string> names)
    {
        var words = string.Join('-', names).Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_').Take(60);
        return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1:000}-{new string([.. words])}").TrimEnd('-') + ".csv");
    }

    private static CsvSheet Found(Dictionary<string, CsvSheet> sheets, string key) =>
        sheets.GetValueOrDefault(key) ?? sheets.GetValueOrDefault(Others) ?? throw TransferException.Changed();

    private static string LabelKey(IReadOnlyList<string> labels) => $"({string.Join('\u001F', labels)})";

    private bool NeedsJson(string label) => label.Contains(_marks.ArrayDelimiter, StringComparison.Ordinal);

    private string Labels(IReadOnlyList<string> labels) =>
        labels.Any(NeedsJson) ? ScalarWriting.TypedJson(Value.List([.. labels.Select(Value.Of)])) : string.Join(_marks.ArrayDelimiter, labels);
}
