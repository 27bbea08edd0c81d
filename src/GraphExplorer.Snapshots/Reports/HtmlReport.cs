using System.Text;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>One file with all of it: picture, evidence, sources, hash. Asks nothing of any network, runs nothing, and is fit to be printed.</summary>
internal static class HtmlReport
{
    // Whoever writes into the file what is not in it gets nothing loaded and nothing run.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 24px; max-width: 1200px; font: 15px/1.5 Arimo, Arial, "Liberation Sans", Helvetica, sans-serif; color: #1b1e23; background: #fff; }
        h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; } h2 { font-size: 18px; margin: 32px 0 8px; }
        p, ol { max-width: 80ch; } p, ol, h1, figcaption { overflow-wrap: anywhere; } .quiet { color: #4c525c; } .small { font-size: 13px; overflow-wrap: anywhere; }
        figure { margin: 16px 0; } figure svg { width: 100%; height: auto; display: block; } figcaption { max-width: 80ch; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums; }
        th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid #e4e6ea; overflow-wrap: anywhere; }
        th { border-bottom: 2px solid #c8ccd3; } td small { display: block; color: #4c525c; } li { margin-bottom: 6px; } a { color: #2457c5; }
        @media print { body { padding: 0; max-width: none; font-size: 11pt; } figure, tr, li { break-inside: avoid; } a { color: inherit; } @page { margin: 16mm; } }
        """;

    public static IReadOnlyList<string> Write(TakenSnapshot taken, Stream stream)
    {
        var (snapshot, scene) = (taken.Snapshot, taken.BareScene(SceneOptions.Widest));
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlText.Of(Policy)}\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Append($"<title>{HtmlText.Of(scene.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">{HtmlText.Of(scene.Title)}</h1>\n");
        if (PlainText.Of(snapshot.Asked.Words) is { Length: > 0 } asked && asked != scene.Title) page.Append($"<p class=\"quiet\" dir=\"auto\">{HtmlText.Of(asked)}</p>\n");
        // Of a table the table below is the picture, and can be searched and copied.
        page.Append($"<figure>\n{(snapshot.Kind == SnapshotKind.Table ? "" : SvgFile.Inline(scene) + "\n")}");
        if (PlainText.Of(snapshot.Caption) is { Length: > 0 } caption) page.Append($"<figcaption dir=\"auto\">{HtmlText.Of(caption)}</figcaption>\n");
        page.Append("</figure>\n");
        page.Append($"<p class=\"quiet\">{HtmlText.Of($"{CitationLines.OnWhoseWord(snapshot)} {CitationLines.When(snapshot)}".Trim())}</p>\n");
        HtmlTables.Write(page, snapshot);
        WriteSources(page, snapshot);
        WriteFoot(page, taken);
        page.Append("</main>\n</body>\n</html>\n");
        stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page.ToString()));
        return scene.Warnings;
    }

    private static void WriteSources(StringBuilder page, Snapshot snapshot)
    {
        var documents = snapshot.Documents.DistinctBy(document => document.Ref).ToList();
        if (documents.Count == 0) return;
        page.Append("<h2>Sources</h2>\n<ol>\n");
        foreach (var (at, document) in documents.Index())
        {
            var published = document.Published is null ? "date of publication not known" : $"published {ReportWords.Days(document.Published)}{(document.IsInferred ? " (inferred from its text)" : "")}";
            page.Append(CultureInfo.InvariantCulture, $"<li id=\"source-{at + 1}\"><cite><bdi>{Text(document.Title)}</bdi></cite>");
            if (document.Outlet is not null) page.Append($", <bdi>{Text(document.Outlet)}</bdi>");
            page.Append($", {HtmlText.Of(published)}");
            if (Links.Of(document.Url) is { } link) page.Append($". <a href=\"{HtmlText.Of(link)}\" rel=\"noreferrer\">{HtmlText.Of(link)}</a>");
            page.Append("</li>\n");
        }

        page.Append("</ol>\n");
    }

    private static void WriteFoot(StringBuilder page, TakenSnapshot taken)
    {
        var snapshot = taken.Snapshot;
        page.Append("<h2>This snapshot</h2>\n");
        if (Links.Of(taken.Options.Address) is { } address) page.Append($"<p class=\"small\">Its permanent address: <a href=\"{HtmlText.Of(address)}\">{HtmlText.Of(address)}</a></p>\n");
        page.Append($"<p class=\"small\">{HtmlText.Of(CitationLines.When(snapshot))} It holds {HtmlText.Of(CitationLines.HowMuch(snapshot))}. SHA-256 of its data: {HtmlText.Of(snapshot.Hash)}</p>\n");
        page.Append($"<p class=\"small\">What the picture shows, in words: {Text(snapshot.Alternative)}</p>\n");
    }

    private static string Text(string? text) => HtmlText.Of(PlainText.Of(text));
}
