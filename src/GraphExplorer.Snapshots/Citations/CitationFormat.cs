namespace GraphExplorer.Snapshots.Citations;

/// <summary>A form in which sources can be taken along.</summary>
/// <param name="Ending">Of its address, without the dot: <c>csljson</c>.</param>
/// <param name="FileEnding">Of the file's name, where programs expect another: <c>csl.json</c>.</param>
/// <param name="MediaType">E.g. <c>application/x-bibtex</c>.</param>
/// <param name="Write">Writes sources, UTF-8.</param>
public sealed record CitationFormat(string Ending, string FileEnding, string MediaType, Action<CitedSources, Stream> Write)
{
    /// <summary>CSL-JSON, BibTeX, RIS, and footnotes as text.</summary>
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("csljson", "csl.json", "application/vnd.citationstyles.csl+json", CslJsonFile.Write),
        new("bib", "bib", "application/x-bibtex", BibTexFile.Write),
        new("ris", "ris", "application/x-research-info-systems", RisFile.Write),
        new("txt", "txt", "text/plain", FootnotesFile.Write),
    ];
}
