using GraphExplorer.Snapshots.Pdf;
using GraphExplorer.Snapshots.Png;
using GraphExplorer.Snapshots.Svg;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A form in which a snapshot goes into a report.</summary>
/// <param name="Name">Of its address: <c>svg</c>, <c>png</c>, <c>png-2x</c>.</param>
/// <param name="FileEnding">Of a file's name, without the dot: <c>png</c>.</param>
/// <param name="MediaType">E.g. <c>image/png</c>.</param>
/// <param name="Write">Writes it to a stream that need not be read or sought, and gives the warnings: what could not be shown as it is, each a sentence for a person.</param>
public sealed record ReportFormat(string Name, string FileEnding, string MediaType, Func<TakenSnapshot, Stream, IReadOnlyList<string>> Write)
{
    /// <summary>Pictures first, then documents, then snippets.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("svg", "svg", SvgFile.MediaType, (taken, stream) => SvgFile.Write(taken.Scene, stream)),
        new("png", "png", PngFile.MediaType, (taken, stream) => PngFile.Write(taken.Scene, PngScale.Screen, taken.Options.Fonts, stream)),
        new("png-2x", "png", PngFile.MediaType, (taken, stream) => PngFile.Write(taken.Scene, PngScale.Double, taken.Options.Fonts, stream)),
        new("png-300dpi", "png", PngFile.MediaType, (taken, stream) => PngFile.Write(taken.Scene, PngScale.Print, taken.Options.Fonts, stream)),
        new("pdf", "pdf", PdfFile.MediaType, (taken, stream) => PdfFile.Write(taken.Scene, taken.Options.Fonts, stream)),
        new("html", "html", "text/html", HtmlReport.Write),
        new("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordReport.Write),
        new("md", "md", "text/markdown", MarkdownSnippet.Write),
        new("tex", "tex", "application/x-tex", LatexSnippet.Write),
        new("rst", "rst", "text/x-rst", RestructuredSnippet.Write),
    ];

    /// <summary>The one of a name, or null.</summary>
    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
