using System.Text;
using System.Xml;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>Writes a whole graph as <see href="http://graphml.graphdrawing.org">GraphML</see>.</summary>
internal sealed class GraphMlOutput(string file) : IGraphOutput
{
    private const string Ns = GraphMlNames.Namespace;

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CloseOutput = true,
    };

    private readonly GraphMlKeys _nodeKeys = new("node");
    private readonly GraphMlKeys _edgeKeys = new("edge");
    private XmlWriter? _xml;

    public bool LooksFirst => true;

    private XmlWriter Xml => _xml ?? throw new InvalidOperationException("nothing was begun");

    public void Look(GraphNode node) => _nodeKeys.Look(node.Properties);

    public void Look(GraphRelationship link) => _edgeKeys.Look(link.Properties);

    public void Begin(IReadOnlyList<GraphRule> rules)
    {
        _xml = XmlWriter.Create(new FileStream(file, FileMode.CreateNew), Settings);
        Xml.WriteStartElement("graphml", Ns);
        Xml.WriteAttributeString("xmlns", GraphMlNames.OwnPrefix, null, GraphMlNames.OwnNamespace);
        GraphMlKeys.Write(Xml, GraphMlNames.Labels, "node", GraphMlNames.Labels, GraphMlNames.Labels);
        GraphMlKeys.Write(Xml, "label", "edge", "label", GraphMlNames.RelationshipType);
        _nodeKeys.Write(Xml);
        _edgeKeys.Write(Xml);
        Xml.WriteStartElement("graph", Ns);
        Xml.WriteAttributeString("edgedefault", "directed");
    }

    public void Write(int position, GraphNode node)
    {
        Xml.WriteStartElement("node", Ns);
        Xml.WriteAttributeString("id", Id(position));
        if (node.Labels.Count > 0) WriteData(GraphMlNames.Labels, GraphMlForm.Labels(node.Labels));
        WriteProperties(_nodeKeys, node.Properties);
        Xml.WriteEndElement();
    }

    public void Write(int start, int end, GraphRelationship link)
    {
        Xml.WriteStartElement("edge", Ns);
        Xml.WriteAttributeString("source", Id(start));
        Xml.WriteAttributeString("target", Id(end));
        WriteData("label", GraphMlForm.Name(link.Type));
        WriteProperties(_edgeKeys, link.Properties);
        Xml.WriteEndElement();
    }

    public void Finish()
    {
        Xml.WriteEndDocument();
        Xml.Flush();
    }

    public void Dispose() => _xml?.Dispose();

    private static string Id(int position) => string.Create(CultureInfo.InvariantCulture, $"n{position}");

    private void WriteProperties(GraphMlKeys keys, ValueMap properties)
    {
        foreach (var (name, value) in properties)
        {
            var form = GraphMlForm.Of(value);
            WriteData(keys.IdOf(name, form), GraphMlForm.Text(value, form));
        }
    }

    private void WriteData(string key, string text)
    {
        Xml.WriteStartElement("data", Ns);
        Xml.WriteAttributeString("key", key);
        Xml.WriteString(text);
        Xml.WriteEndElement();
    }
}
