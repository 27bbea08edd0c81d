using System.Xml;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>Reads a graph from GraphML: ours whole, of others what nodes and edges hold. Edges that point nowhere are taken from source to target.</summary>
public sealed class GraphMlFile(string file)
{
    private const string TypeOfNone = "RELATED";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false };

    private readonly TransferFaults _faults = new();
    private readonly TransferGraph _graph = new();
    private readonly Dictionary<string, GraphMlKey> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<(string Source, string Target, string Type, ValueMap Properties, int Line)> _edges = [];
    private bool _hasGraph;

    /// <summary>Reads and checks all of it.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <exception cref="ImportException">With every fault, up to <see cref="TransferFaults.Most"/>.</exception>
    public TransferGraph Read(IProgress<double>? progress, CancellationToken cancellation)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var xml = XmlReader.Create(stream, Settings);
            ReadAll(xml, () => progress?.Report(stream.Length == 0 ? 1 : (double)stream.Position / stream.Length), cancellation);
        }
        catch (XmlException fault)
        {
            _faults.Add(file, Math.Max(1, fault.LineNumber), TransferFaultCodes.BadXml, fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add(file, 1, TransferFaultCodes.Unreadable, fault.Message);
        }

        _faults.ThrowIfAny();
        Join();
        _faults.ThrowIfAny();
        return _graph;
    }

    // Ends may come after the edges that name them.
    private void Join()
    {
        foreach (var edge in _edges)
        {
            if (End(edge.Source, edge.Line) is { } start && End(edge.Target, edge.Line) is { } end) _graph.Links.Add(new(start, edge.Type, end, edge.Properties));
        }
    }

    private int? End(string id, int line)
    {
        if (_positions.TryGetValue(id, out var position)) return position;
        Fault(line, TransferFaultCodes.UnknownId, $"No node has the id '{id}', an end of the edge.");
        return null;
    }

    private void ReadAll(XmlReader xml, Action look, CancellationToken cancellation)
    {
        var items = 0;
        while (!xml.EOF)
        {
            if (!TryReadItem(xml)) xml.Read();
            else if (++items % 4096 != 0) continue;
            cancellation.ThrowIfCancellationRequested();
            look();
        }

        if (!_hasGraph) Fault(1, TransferFaultCodes.BadGraphMl, "There is no graph in it.");
    }

    // True where an element was read to its end, and the reader stands behind it.
    private bool TryReadItem(XmlReader xml)
    {
        if (GraphMlNames.IsOurs(xml, "graph")) _hasGraph = true;
        else if (GraphMlNames.IsOurs(xml, "hyperedge")) Fault(Line(xml), TransferFaultCodes.BadGraphMl, "An edge between more than two nodes has no place in this graph.");
        else if (GraphMlNames.IsOurs(xml, "key")) AddKey(xml);
        else if (GraphMlNames.IsOurs(xml, "node")) return AddNode(xml);
        else if (GraphMlNames.IsOurs(xml, "edge")) return AddEdge(xml);
        return false;
    }

    private void AddKey(XmlReader xml)
    {
        var key = GraphMlKey.At(xml);
        if (key.Read is null) Fault(Line(xml), TransferFaultCodes.BadGraphMl, $"The key '{key.Id}' has a type that is not known: '{key.Type}'.");
        _keys[key.Id] = key;
    }

    private bool AddNode(XmlReader xml)
    {
        var (id, line) = (xml.GetAttribute("id"), Line(xml));
        var attribute = xml.GetAttribute("labels");
        var data = ReadData(xml);
        if (string.IsNullOrEmpty(id)) Fault(line, TransferFaultCodes.MissingId, "The node has no id.");
        else if (!_positions.TryAdd(id, _graph.Nodes.Count)) Fault(line, TransferFaultCodes.DuplicateId, $"Another node has the id '{id}'.");
        _graph.Nodes.Add(new(data.Labels ?? GraphMlKey.LabelsOf(attribute ?? "") ?? [], data.Properties));
        return true;
    }

    private bool AddEdge(XmlReader xml)
    {
        var (source, target, attribute, line) = (xml.GetAttribute("source"), xml.GetAttribute("target"), xml.GetAttribute("label"), Line(xml));
        var data = ReadData(xml);
        if (string.IsNullOrEmpty(source) || string.IsNullOrEmpty(target)) Fault(line, TransferFaultCodes.MissingId, "The edge has no source or no target.");
        else _edges.Add((source, target, data.Type ?? attribute ?? TypeOfNone, data.Properties, line));
        return true;
    }

    // Leaves the reader behind the element. A graph within a node is read after it.
    private GraphMlData ReadData(XmlReader xml)
    {
        var data = new GraphMlData();
        var (isEmpty, depth) = (xml.IsEmptyElement, xml.Depth);
        xml.Read();
        while (!isEmpty && xml.Depth > depth && !GraphMlNames.IsOurs(xml, "graph"))
        {
            if (!GraphMlNames.IsOurs(xml, "data"))
            {
                xml.Read();
                continue;
            }

            var (id, line) = (xml.GetAttribute("key") ?? "", Line(xml));
            var text = xml.ReadInnerText();
            if (!_keys.TryGetValue(id, out var key)) Fault(line, TransferFaultCodes.BadGraphMl, $"No key has the id '{id}'.");
            else if (!data.TryAdd(key, text)) Fault(line, TransferFaultCodes.BadValue, $"'{Shortened.Text(text)}' of the key '{id}' is no {key.Type}.");
        }

        return data;
    }

    private void Fault(int line, string code, string sentence) => _faults.Add(file, line, code, sentence);

    private static int Line(XmlReader xml) => (xml as IXmlLineInfo)?.LineNumber ?? 1;
}
