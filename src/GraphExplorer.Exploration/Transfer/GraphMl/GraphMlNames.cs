using System.Xml;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>Words of a GraphML file.</summary>
internal static class GraphMlNames
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Of the attribute <c>type</c> that says of a key what <c>attr.type</c> has no word for; other readers pass over it.</summary>
    public const string OwnNamespace = "urn:graphexplorer:graphml";

    public const string OwnPrefix = "x";

    public const string TypeAttribute = "type";

    /// <summary>Types of the two keys that are no properties.</summary>
    public const string Labels = "labels";
    public const string RelationshipType = "relationship-type";

    /// <summary>Type of typed JSON.</summary>
    public const string Json = "json";

    public const string ListMark = "[]";

    public static bool IsOurs(XmlReader xml, string element) => xml.NodeType == XmlNodeType.Element && xml.LocalName == element && (xml.NamespaceURI is Namespace or "");
}
