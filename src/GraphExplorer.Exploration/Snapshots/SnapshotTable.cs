using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>The evidence of a snapshot as a table, with column names of <see cref="ReportColumns"/>; the rows of its statement where it has one, and of a graph of another model what joins its entities.</summary>
public static class SnapshotTable
{
    private static readonly (string Name, Func<FrozenReport, FrozenClaim?, FrozenDocument?, object?> Cell)[] Columns =
    [
        ("speaker", (report, _, _) => report.Speaker.Name),
        ("stance", (report, _, _) => report.Stance),
        ("modality", (report, _, _) => report.Modality),
        ("subject", (_, claim, _) => Listed(claim?.Subjects.Select(subject => subject.Name))),
        ("claim", (_, claim, _) => claim?.Text),
        ("claimKind", (_, claim, _) => claim?.Kind),
        ("summary", (report, _, _) => report.Summary),
        ("figure", (report, _, _) => report.Figure?.Text),
        ("low", (report, _, _) => report.Figure?.Low),
        ("best", (report, _, _) => report.Figure?.Best),
        ("high", (report, _, _) => report.Figure?.High),
        ("approximation", (report, _, _) => report.Figure?.Approximation),
        ("measure", (report, _, _) => report.Figure?.Measure),
        ("per", (report, _, _) => report.Figure?.Per),
        ("scope", (report, _, _) => report.Figure?.Scope),
        ("place", (_, claim, _) => Listed(claim?.Places.Select(place => place.Relation is null or "in" ? place.Place.Name : $"{place.Relation} {place.Place.Name}"))),
        ("agreement", (_, claim, _) => Listed(claim?.Agreements.Select(one => one.Article is null ? one.Agreement.Name : $"{one.Agreement.Name}, article {one.Article}"))),
        ("involved", (_, claim, _) => Listed(claim?.Involved.Select(one => one.Role is null ? one.Party.Name : $"{one.Party.Name} ({one.Role})"))),
        ("said", (report, _, _) => DayText.Of(ToDays(report.Said))),
        ("saidFrom", (report, _, _) => report.Said?.From),
        ("saidTo", (report, _, _) => report.Said?.To),
        ("asOf", (report, _, _) => DayText.Of(ToDays(report.AsOf))),
        ("document", (_, _, document) => document?.Title),
        ("outlet", (_, _, document) => document?.Outlet),
        ("line", (report, _, _) => report.Line),
        ("chain", (report, _, _) => report.Chains.Count == 0 ? null : string.Join(" ← ", report.Chains[0].Select(step => step.Speaker.Name))),
        ("lineage", (report, _, _) => report.Lineage),
        ("claimReports", (_, claim, _) => claim?.Weight.Reports),
        ("claimDenied", (_, claim, _) => claim?.Weight.Denied),
        ("origins", (_, claim, _) => claim?.Weight.IndependentOrigins),
        ("retracted", (report, _, _) => report.Retracted),
        ("apart", (report, _, _) => report.Apart),
        ("ref", (report, _, _) => report.Ref.ToString()),
        ("claimRef", (report, _, _) => report.Claim.ToString()),
    ];

    public static Table Of(Snapshot snapshot)
    {
        var name = $"snapshot-{snapshot.Id}-v{snapshot.Version.ToString(CultureInfo.InvariantCulture)}";
        if (snapshot.Table is { } rows) return new(name, rows.Columns, rows.Rows);
        if (snapshot.IsOfOtherModel()) return OfConnections(name, snapshot);
        var claims = snapshot.Claims.ToDictionary(claim => claim.Ref);
        var documents = snapshot.Documents.ToDictionary(document => document.Ref);
        return new(name, [.. Columns.Select(column => column.Name)], snapshot.Reports.Select(report => Cells(report, claims, documents)));
    }

    private static Table OfConnections(string name, Snapshot snapshot)
    {
        var names = snapshot.Nodes.ToDictionary(node => node.Ref, node => node.Name);
        string? Name(NodeRef node) => names.GetValueOrDefault(node);
        return new(name, ["from", "relation", "to", "relationships", "fromRef", "toRef"], snapshot.Edges.Select(edge =>
            (IReadOnlyList<object?>)[Name(edge.From), edge.Relation, Name(edge.To), edge.Links, edge.From.ToString(), edge.To.ToString()]));
    }

    private static IReadOnlyList<object?> Cells(FrozenReport report, Dictionary<NodeRef, FrozenClaim> claims, Dictionary<NodeRef, FrozenDocument> documents)
    {
        var claim = claims.GetValueOrDefault(report.Claim);
        var document = report.Document is { } written ? documents.GetValueOrDefault(written) : null;
        return [.. Columns.Select(column => column.Cell(report, claim, document))];
    }

    private static Days? ToDays(SpanOfDays? span) => span is null ? null : new(span.From, span.To);

    private static string? Listed(IEnumerable<string>? texts) => string.Join("; ", texts ?? []) is { Length: > 0 } listed ? listed : null;
}
