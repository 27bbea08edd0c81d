using System.Xml;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>Writes a drawing as <see href="https://gexf.net">GEXF 1.3</see>, for Gephi and sigma.js.</summary>
internal static class GexfFile
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Drawing = "http://gexf.net/1.3/viz";

    public static void Write(DrawnGraph graph, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, GraphFileFormat.Xml);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Drawing);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, GraphFileFormat.Maker);
        xml.WriteElementString("description", Namespace, XmlText.Clean(graph.Title));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        var fields = DrawnFields.OfNodes(graph);
        WriteAttributes(xml, "node", fields);
        WriteAttributes(xml, "edge", DrawnFields.OfEdges(graph));
        WriteList(xml, "nodes", graph.Nodes, (output, node) => WriteNode(output, fields, node));
        WriteList(xml, "edges", graph.Edges, WriteEdge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes<T>(XmlWriter xml, string of, IReadOnlyList<DrawnField<T>> fields)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var field in fields)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", field.Name);
            xml.WriteAttributeString("title", field.Name);
            xml.WriteAttributeString("type", field.Type == "int" ? "integer" : field.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteList<T>(XmlWriter xml, string name, IReadOnlyList<T> items, Action<XmlWriter, T> write)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var item in items) write(xml, item);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, IReadOnlyList<DrawnField<DrawnNode>> fields, DrawnNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", XmlText.Clean(node.Ref.ToString()));
        xml.WriteAttributeString("label", XmlText.Clean(node.Name));
        WriteValues(xml, fields, node);
        if (node.At is { } at) WritePosition(xml, at);
        xml.WriteEndElement();
    }

    private static void WritePosition(XmlWriter xml, DrawnPoint at)
    {
        xml.WriteStartElement("position", Drawing);
        xml.WriteAttributeString("x", DrawnFields.Text(at.X));
        // Here y grows upwards, on a page downwards.
        xml.WriteAttributeString("y", DrawnFields.Text(-at.Y));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, DrawnEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", XmlText.Clean(edge.Id));
        xml.WriteAttributeString("source", XmlText.Clean(edge.From.ToString()));
        xml.WriteAttributeString("target", XmlText.Clean(edge.To.ToString()));
        xml.WriteAttributeString("label", XmlText.Clean(edge.Verb));
        xml.WriteAttributeString("weight", DrawnFields.Text(Math.Max(edge.Links ?? edge.Reports, 1)));
        WriteValues(xml, DrawnFields.OfEdge(edge), edge);
        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, IReadOnlyList<DrawnField<T>> fields, T item)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var field in fields)
        {
            if (field.Value(item) is not { } value) continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", field.Name);
            xml.WriteAttributeString("value", DrawnFields.Text(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
