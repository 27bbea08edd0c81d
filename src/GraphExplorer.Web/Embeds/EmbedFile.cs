using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Citations;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.GraphFiles;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Web.Api.Files;
using ReportFormat = GraphExplorer.Snapshots.Reports.ReportFormat;

namespace GraphExplorer.Web.Embeds;

/// <summary>A form in which a version of a snapshot is given away: pictures and documents, its data, citations of its sources.</summary>
/// <param name="Name">Of its address, after the dot: <c>svg</c>, <c>png-2x</c>, <c>csljson</c>.</param>
/// <param name="FileEnding">Of a file's name.</param>
/// <param name="Write">Writes it, and gives the warnings: what could not be shown as it is, each a sentence for a person.</param>
internal sealed record EmbedFile(string Name, string FileEnding, string MediaType, Func<TakenSnapshot, Stream, IReadOnlyList<string>> Write)
{
    public static IReadOnlyList<EmbedFile> All { get; } =
    [
        .. ReportFormat.All.Select(format => new EmbedFile(format.Name, format.FileEnding, format.MediaType, format.Write)),
        Data("json", "json", "application/json", (taken, stream) => stream.Write(Encoding.UTF8.GetBytes(SnapshotJson.Write(taken.Snapshot)))),
        Data("csv", "csv", "text/csv", WriteCsv),
        .. GraphFileFormat.All.Select(format => Data(format.Ending, format.Ending, format.MediaType, (taken, stream) => format.Write(taken.Snapshot.ToDrawnGraph(), stream))),
        .. CitationFormat.All.Select(format => Data(format.Ending, format.FileEnding, format.MediaType, (taken, stream) => format.Write(taken.Snapshot.ToCitedSources(), stream)) with { CitesSources = true }),
    ];

    /// <summary>Whether it is of sources, which a graph of another model does not record.</summary>
    public bool CitesSources { get; private init; }

    /// <summary>Writes it where the snapshot has what it is of.</summary>
    /// <exception cref="GraphException"><c>not_found</c>.</exception>
    public IReadOnlyList<string> WriteFitting(TakenSnapshot taken, Stream stream) => CitesSources && taken.Snapshot.IsOfOtherModel()
        ? throw FileEndings.NotFound(Name, All.Where(file => !file.CitesSources).Select(file => file.Name))
        : Write(taken, stream);

    /// <summary>Whether a browser shows it rather than keeping it.</summary>
    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>With the encoding, where it is text.</summary>
    public string ContentType => MediaType.StartsWith("text/", StringComparison.Ordinal) || MediaType == "application/json" ? $"{MediaType}; charset=utf-8" : MediaType;

    private static EmbedFile Data(string name, string fileEnding, string mediaType, Action<TakenSnapshot, Stream> write) => new(name, fileEnding, mediaType, (taken, stream) =>
    {
        write(taken, stream);
        return [];
    });

    private static void WriteCsv(TakenSnapshot taken, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        CsvText.Write(SnapshotTable.Of(taken.Snapshot), text);
    }
}
