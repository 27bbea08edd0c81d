using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>Says in plain words what a figure shows, for those who do not see it: what it is, what weighs most in it, who denies.</summary>
internal sealed class AlternativeText(FreezeOrder order, FrozenEvidence evidence, GraphView view)
{
    private const int Mentioned = 4;

    public string Write() => string.Join(' ', Sentences().Where(sentence => sentence.Length > 0));

    private IEnumerable<string> Sentences() => order.Kind switch
    {
        SnapshotKind.Graph => [Drawn(), .. Edges(), Disputed()],
        SnapshotKind.Figures => [Figures(), .. Measures(), Stances()],
        SnapshotKind.Timeline => [Timeline(), Stances()],
        _ when order.Statement is { } statement => [$"Table of {Counted.Of(statement.Table.Rows.Count, "row", "rows")} with the columns {string.Join(", ", statement.Table.Columns)}."],
        _ => [Table(), .. Lines(), Stances()],
    };

    private string Drawn() => $"Graph of {Counted.Of(view.Nodes.Count, "entity", "entities")} and {Counted.Of(view.Edges.Count, "connection", "connections")}.";

    private IEnumerable<string> Edges()
    {
        var names = view.Nodes.ToDictionary(node => node.Ref, node => node.Name);
        return view.Edges.OrderByDescending(edge => edge.Links ?? edge.Reports).ThenBy(edge => edge.Id, StringComparer.Ordinal).Take(Mentioned)
            .Select(edge => $"{names.GetValueOrDefault(edge.From)} {(edge.Links is null ? Relation.Named(edge.Relation).Told : edge.Verb)} {names.GetValueOrDefault(edge.To)}{Behind(edge)}.");
    }

    private static string Behind(Edge edge) => edge.Links > 1 ? $" ({Counted.Of(edge.Links.Value, "relationship", "relationships")})" : edge.Reports == 0 ? "" :
        $" ({Counted.Of(edge.Reports, "report", "reports")}{(edge.Denied > 0 ? $", {edge.Denied.ToString(CultureInfo.InvariantCulture)} denying" : "")})";

    private string Disputed() => view.Edges.Count(edge => edge.Disputed) is > 0 and var count
        ? $"{Counted.Of(count, "connection is", "connections are")} denied or questioned by a report." : "";

    private string Table() => $"Table of {Counted.Of(evidence.Rows.Count, "report", "reports")}.";

    private IEnumerable<string> Lines() => evidence.Rows.Take(Mentioned).Select(row => Sentence(row.Summary ?? row.Claim.Text ?? $"{row.Speaker.Name} {row.Stance}"));

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private string Figures()
    {
        var count = evidence.Rows.Count(row => row.Figure is not null);
        return $"Chart of {Counted.Of(count, "figure", "figures")} in {Counted.Of(evidence.Rows.Count, "report", "reports")}.";
    }

    private IEnumerable<string> Measures() => evidence.Rows.Where(row => row.Figure is not null)
        .GroupBy(row => row.Figure!.Measure ?? "").OrderByDescending(group => group.Count()).Take(Mentioned)
        .Select(group => $"{string.Join("; ", group.Take(Mentioned).Select(Said))}{(group.Count() > Mentioned ? $"; and {group.Count() - Mentioned} more" : "")}.");

    private static string Said(ReportRow row) => $"{row.Speaker.Name}: {row.Figure!.Text}";

    private string Timeline()
    {
        var days = evidence.Rows.Select(row => row.Said?.From ?? row.Said?.To).OfType<DateOnly>().Order().ToList();
        var dated = $"Timeline of {Counted.Of(evidence.Rows.Count, "report", "reports")}";
        return days.Count == 0 ? $"{dated}, none with a date." : $"{dated} from {Day(days[0])} to {Day(days[^1])}.";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Stances()
    {
        (string Stance, string One, string Other)[] acts =
            [("denies", "denies", "deny"), ("questions", "questions", "question"), ("does-not-confirm", "does not confirm", "do not confirm")];
        var told = acts.Select(act => (act, count: evidence.Rows.Count(row => row.Stance == act.Stance))).Where(told => told.count > 0)
            .Select(told => $"{told.count.ToString(CultureInfo.InvariantCulture)} {(told.count == 1 ? told.act.One : told.act.Other)}").ToList();
        return told.Count == 0 ? "" : $"Of these, {string.Join(", ", told)}.";
    }
}
