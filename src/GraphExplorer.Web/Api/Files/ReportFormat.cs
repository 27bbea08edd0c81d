using GraphExplorer.Exploration.Citing;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Citations;

namespace GraphExplorer.Web.Api.Files;

/// <summary>A form in which reports can be taken along, by the ending of their address.</summary>
internal sealed record ReportFormat(string Ending, string MediaType, Func<ReportFile, ICypherRunner, CancellationToken, Task<FileAnswer>> AnswerAsync)
{
    public static IReadOnlyList<ReportFormat> All { get; } = [.. TableFormat.All.Select(OfTable), .. CitationFormat.All.Select(OfCitations)];

    /// <exception cref="GraphException"><c>not_found</c>.</exception>
    public static ReportFormat Of(string ending) =>
        All.FirstOrDefault(format => format.Ending == ending) ?? throw FileEndings.NotFound(ending, All.Select(format => format.Ending));

    private static ReportFormat OfTable(TableFormat format) =>
        new(format.Ending, format.MediaType, (file, _, _) => Task.FromResult(format.Answer(file.ToTable())));

    private static ReportFormat OfCitations(CitationFormat format) => new(format.Ending, format.MediaType, async (file, runner, cancellation) =>
    {
        var rows = file.Rows.Concat(file.Apart).ToList();
        var sources = Citing.Of(rows, await new ReadDocuments(runner).ReadAsync(rows, cancellation));
        return new($"{file.Name}.{format.FileEnding}", format.MediaType, stream => format.Write(sources, stream));
    });
}
