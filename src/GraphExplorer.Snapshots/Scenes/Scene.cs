namespace GraphExplorer.Snapshots.Scenes;

/// <summary>
/// A picture in which everything has its place: what <c>SvgFile</c>, <c>PdfFile</c> and <c>PngFile</c> write, all alike. The same input makes the same scene, and the
/// same scene the same bytes.
/// </summary>
/// <param name="Width">In pixels of 1/96 inch.</param>
/// <param name="Height">In pixels of 1/96 inch.</param>
/// <param name="Title">Its name, one line of plain text.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
/// <param name="Marks">What is drawn, the lowest first.</param>
public sealed record Scene(double Width, double Height, string Title, string Description, IReadOnlyList<Mark> Marks)
{
    /// <summary>Of the page's words; names have the language they have.</summary>
    public string Language { get; init; } = "en";

    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>What could not be drawn as it was given, each a sentence for a person: relations that lead nowhere, rows left out.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
