using System.Text;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Web.Embeds;

/// <summary>Writes the evidence of a snapshot as a table: who says it, what, where it is written, and from whom they have it.</summary>
internal sealed class EmbedEvidence(Snapshot snapshot)
{
    private readonly Dictionary<NodeRef, FrozenClaim> _claims = snapshot.Claims.ToDictionary(claim => claim.Ref);
    private readonly Dictionary<NodeRef, FrozenDocument> _documents = snapshot.Documents.ToDictionary(document => document.Ref);

    public string Write()
    {
        if (snapshot.IsOfOtherModel()) return string.Join('\n', new[] { snapshot.Table is { } held ? Statement(held) : "", EmbedDrawn.Write(snapshot) }.Where(part => part.Length > 0));
        if (snapshot.Table is { } rows) return Statement(rows);
        if (snapshot.Reports.Count == 0) return "    <p class=\"none\">No reports are part of this snapshot.</p>";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"    <details class=\"evidence\">\n      <summary>Evidence: {snapshot.Reports.Count} {(snapshot.Reports.Count == 1 ? "report" : "reports")}</summary>\n");
        text.Append("      <div class=\"scroll\" role=\"region\" aria-label=\"Evidence\" tabindex=\"0\"><table>\n        <thead><tr><th scope=\"col\">Who says it</th><th scope=\"col\">What</th><th scope=\"col\">Figure</th>"
            + "<th scope=\"col\">Said</th><th scope=\"col\">From whom</th><th scope=\"col\">Where it is written</th></tr></thead>\n        <tbody>\n");
        foreach (var report in snapshot.Reports) text.Append(Row(report));
        text.Append("        </tbody>\n      </table></div>\n    </details>");
        return text.ToString();
    }

    private static string Statement(FrozenTable rows)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"    <details class=\"evidence\">\n      <summary>Rows: {rows.Rows.Count}</summary>\n      <div class=\"scroll\" role=\"region\" aria-label=\"Rows\" tabindex=\"0\"><table>\n        <thead><tr>");
        foreach (var column in rows.Columns) text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        text.Append("</tr></thead>\n        <tbody>\n");
        foreach (var row in rows.Rows) text.Append("        <tr>").AppendJoin("", row.Select(cell => $"<td><bdi>{Text(cell)}</bdi></td>")).Append("</tr>\n");
        return text.Append("        </tbody>\n      </table></div>\n    </details>").ToString();
    }

    private string Row(FrozenReport report)
    {
        var claim = _claims.GetValueOrDefault(report.Claim);
        var retracted = report.Retracted ? " <strong class=\"back\">taken back</strong>" : "";
        var apart = report.Apart ? " <span class=\"quiet\">(without a date)</span>" : "";
        return $"""
                    <tr data-report="{Text(report.Ref.ToString())}" data-refs="{Text(string.Join('\n', RefsOf(report, claim)))}">
                      <th scope="row"><bdi>{Text(report.Speaker.Name)}</bdi> <span class="stance" data-stance="{Text(report.Stance)}">{Stance(report.Stance)}</span>{retracted}</th>
                      <td><bdi>{Text(report.Summary ?? claim?.Text)}</bdi></td><td>{Text(report.Figure?.Text)}</td><td>{Text(Days(report.Said))}{apart}</td>
                      <td><bdi>{Text(Chain(report))}</bdi></td><td>{Written(report)}</td>
                    </tr>

            """;
    }

    private static IEnumerable<string> RefsOf(FrozenReport report, FrozenClaim? claim) => (claim is null ? [] : claim.Subjects
            .Concat(claim.Places.Select(place => place.Place)).Concat(claim.Agreements.Select(one => one.Agreement)).Concat(claim.Involved.Select(one => one.Party)))
        .Prepend(report.Speaker).Concat(report.Chains.SelectMany(chain => chain.Select(step => step.Speaker))).Select(one => one.Ref.ToString()).Distinct(StringComparer.Ordinal);

    private static string Stance(string stance) => stance switch
    {
        "asserts" => "says",
        "does-not-confirm" => "has not confirmed",
        _ => Text(stance),
    };

    private static string Chain(FrozenReport report) => report.Chains.Count == 0 || report.Chains[0].Count < 2 ? "" : string.Join(" ← ", report.Chains[0].Skip(1).Select(step => step.Speaker.Name));

    private static string? Days(SpanOfDays? span) => span is null ? null : DayText.Of(new(span.From, span.To));

    private string Written(FrozenReport report)
    {
        if (report.Document is not { } written || _documents.GetValueOrDefault(written) is not { } document) return "";
        var name = $"<bdi>{Text(document.Title)}</bdi>{(report.Line is { } line ? $", line {line.ToString(CultureInfo.InvariantCulture)}" : "")}";
        return document.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"<a href=\"{Text(uri.AbsoluteUri)}\" target=\"_blank\" rel=\"noopener nofollow\">{name}</a>" : name;
    }

    private static string Text(string? text) => EmbedPage.Text(text);
}
