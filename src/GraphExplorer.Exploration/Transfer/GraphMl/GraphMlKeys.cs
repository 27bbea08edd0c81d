using System.Xml;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>The keys of nodes or of edges that a file declares before its graph: one for each property and type.</summary>
/// <param name="of"><c>node</c> or <c>edge</c>.</param>
internal sealed class GraphMlKeys(string of)
{
    private readonly Dictionary<(string Name, string Form), string> _ids = [];

    public void Look(ValueMap properties)
    {
        foreach (var (name, value) in properties)
            _ids.TryAdd((name, GraphMlForm.Of(value)), string.Create(CultureInfo.InvariantCulture, $"{of[0]}{_ids.Count}"));
    }

    /// <summary>The id of the key for a property with a type.</summary>
    /// <exception cref="TransferException">It was not looked at.</exception>
    public string IdOf(string name, string form) => _ids.TryGetValue((name, form), out var id) ? id : throw TransferException.Changed();

    /// <summary>Declares all.</summary>
    public void Write(XmlWriter xml)
    {
        foreach (var ((name, form), id) in _ids) Write(xml, id, of, GraphMlForm.Name(name), form);
    }

    /// <summary>Declares one.</summary>
    public static void Write(XmlWriter xml, string id, string of, string name, string form)
    {
        xml.WriteStartElement("key", GraphMlNames.Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", GraphMlForm.AttributeType(form));
        if (GraphMlForm.AttributeType(form) != form) xml.WriteAttributeString(GraphMlNames.OwnPrefix, GraphMlNames.TypeAttribute, GraphMlNames.OwnNamespace, form);
        xml.WriteEndElement();
    }
}
