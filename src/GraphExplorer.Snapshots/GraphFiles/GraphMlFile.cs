using System.Xml;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>Writes a drawing as <see href="http://graphml.graphdrawing.org">GraphML</see>, for yEd, Gephi, networkx and igraph.</summary>
internal static class GraphMlFile
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly DrawnField<DrawnNode>[] Positions =
    [
        new("x", "double", node => node.At?.X),
        new("y", "double", node => node.At?.Y),
    ];

    public static void Write(DrawnGraph graph, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, GraphFileFormat.Xml);
        xml.WriteStartElement("graphml", Namespace);
        DrawnField<DrawnNode>[] fields = [.. DrawnFields.OfNodes(graph), .. Positions];
        WriteKeys(xml, "node", fields);
        WriteKeys(xml, "edge", DrawnFields.OfEdges(graph));
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        xml.WriteElementString("desc", Namespace, XmlText.Clean(graph.Title));
        foreach (var node in graph.Nodes) WriteNode(xml, fields, node);
        foreach (var edge in graph.Edges) WriteEdge(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys<T>(XmlWriter xml, string of, IEnumerable<DrawnField<T>> fields)
    {
        foreach (var field in fields)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", KeyOf(of, field.Name));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", field.Name);
            xml.WriteAttributeString("attr.type", field.Type);
            xml.WriteEndElement();
        }
    }

    private static void WriteNode(XmlWriter xml, DrawnField<DrawnNode>[] fields, DrawnNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", XmlText.Clean(node.Ref.ToString()));
        WriteData(xml, "node", fields, node);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, DrawnEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", XmlText.Clean(edge.Id));
        xml.WriteAttributeString("source", XmlText.Clean(edge.From.ToString()));
        xml.WriteAttributeString("target", XmlText.Clean(edge.To.ToString()));
        WriteData(xml, "edge", DrawnFields.OfEdge(edge), edge);
        xml.WriteEndElement();
    }

    private static void WriteData<T>(XmlWriter xml, string of, IEnumerable<DrawnField<T>> fields, T item)
    {
        foreach (var field in fields)
        {
            if (field.Value(item) is not { } value) continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", KeyOf(of, field.Name));
            xml.WriteString(DrawnFields.Text(value));
            xml.WriteEndElement();
        }
    }

    private static string KeyOf(string of, string name) => $"{of}-{name}";
}
