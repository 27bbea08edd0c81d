using System.Text.Encodings.Web;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Web.Embeds;

/// <summary>Writes the page of a version: its picture, what was asked and when, the evidence, and the ways on.</summary>
internal sealed class EmbedPage(Snapshot snapshot, EmbedPlace place)
{
    private static readonly (string Format, string Words)[] Data = [("svg", "SVG"), ("png", "PNG"), ("pdf", "PDF"), ("csv", "CSV"), ("json", "JSON"), ("graphml", "GraphML")];

    private static readonly (string Format, string Words)[] Citations = [("bib", "BibTeX"), ("ris", "RIS")];

    /// <param name="svg">The picture as an element, without the words that the page says itself: these can be read at any width.</param>
    /// <param name="ratio">Of the picture that cards show: its width by its height.</param>
    public string Write(string svg, double ratio) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        {new EmbedHead(snapshot, place).Write(ratio)}
        </head>
        <body>
          <main>
            <figure>
              <h1><bdi>{Text(snapshot.Title)}</bdi></h1>
              <div class="picture" tabindex="-1">{svg}</div>
              <figcaption>
                {Caption()}{Asked()}{Word()}<p class="frozen">{Frozen()}</p>{Newer()}{Drift()}
              </figcaption>
            </figure>
            <p class="said" role="status" aria-live="polite"></p>
        {new EmbedEvidence(snapshot).Write()}
            <footer>
              <p>{Ways()}</p>
              <p class="hash">Data unchanged since it was frozen: SHA-256 <code>{snapshot.Hash[..16]}…</code></p>
            </footer>
          </main>
        </body>
        </html>

        """;

    internal static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    private string Caption() => snapshot.Caption is { } caption ? $"<p class=\"caption\"><bdi>{Text(caption)}</bdi></p>\n        " : "";

    private string Asked() => snapshot.Asked.Words == snapshot.Title ? "" : $"<p class=\"asked\"><bdi>{Text(snapshot.Asked.Words)}</bdi></p>\n        ";

    private string Word() => CitationLines.OnWhoseWord(snapshot) is { } word ? $"<p class=\"word\"><bdi>{Text(word)}</bdi></p>\n        " : "";

    private string Frozen()
    {
        var at = snapshot.FrozenAt.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var by = snapshot.Author is { } author ? $" by <bdi>{Text(author)}</bdi>" : "";
        return $"Version {snapshot.Version.ToString(CultureInfo.InvariantCulture)}, frozen <time datetime=\"{snapshot.FrozenAt:yyyy-MM-ddTHH:mm:ssZ}\">{at}</time>{by}.{Text(CitationLines.Through(snapshot))}{Cut()}";
    }

    private string Cut() => snapshot.Totals.Reports > snapshot.Reports.Count
        ? $" It holds {Number(snapshot.Reports.Count)} of {Number(snapshot.Totals.Reports)} reports." : "";

    private string Newer() => place.Newest > snapshot.Version
        ? $"\n        <p class=\"newer\">There is a newer version: <a href=\"{Text($"/e/{snapshot.Id}/v{Number(place.Newest)}{place.Query}")}\" target=\"_blank\" rel=\"noopener\">version {Number(place.Newest)}</a>.</p>" : "";

    private string Drift() => place.Drift is { } drift ? $"\n        <p class=\"newer\">{Text(drift)}</p>" : "";

    private string Ways()
    {
        var files = (snapshot.IsOfOtherModel() ? Data : [.. Data, .. Citations]).Select(file => $"<a href=\"{Text($"{place.FixedPath}.{file.Format}{place.Query}")}\" target=\"_blank\" rel=\"noopener\">{file.Words}</a>");
        var open = snapshot.Asked.Address is { } address
            ? $"<a href=\"{Text($"/{address}")}\" target=\"_blank\" rel=\"noopener\">{(snapshot.IsOfOtherModel() ? "Open it" : "Open the evidence")} in GraphExplorer</a> · " : "";
        return $"{open}Take it as {string.Join(", ", files)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
