using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>A form in which a drawing can be taken along.</summary>
/// <param name="Ending">Of a file's name and of its address, without the dot: <c>graphml</c>.</param>
/// <param name="MediaType">E.g. <c>application/graphml+xml</c>.</param>
/// <param name="Write">Writes a drawing, UTF-8.</param>
public sealed record GraphFileFormat(string Ending, string MediaType, Action<DrawnGraph, Stream> Write)
{
    internal const string Maker = "GraphExplorer";

    internal static readonly XmlWriterSettings Xml = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    // A file, not a part of a page: what is only unsafe within markup may stand as it is.
    internal static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>GraphML, GEXF, Cytoscape JSON, Cypher.</summary>
    public static IReadOnlyList<GraphFileFormat> All { get; } =
    [
        new("graphml", "application/graphml+xml", GraphMlFile.Write),
        new("gexf", "application/gexf+xml", GexfFile.Write),
        new("cyjs", "application/json", CytoscapeFile.Write),
        new("cypher", "application/x-cypher-query", CypherScript.Write),
    ];
}
