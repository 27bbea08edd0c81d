using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Reports by what was known on a day, each in the order in which they were given.</summary>
/// <param name="Known">Their last day is on or before it; all reports where no day is asked for.</param>
/// <param name="Apart">Of which it cannot be told, because their last day is not known; none where no day is asked for.</param>
/// <param name="Later">How many became known, or may have become known, after it.</param>
/// <param name="Undated">How many of all have no last day.</param>
/// <param name="Days">The days on which something became known, whatever day is asked for.</param>
public sealed record KnownReports(
    IReadOnlyList<string> Known, IReadOnlyList<string> Apart, int Later, int Undated, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Sifts reports by one of the three times.</summary>
    public static async Task<KnownReports> SiftAsync(
        ICypherRunner runner, IReadOnlyList<string> reports, Lens lens, CancellationToken cancellation)
    {
        var parameters = new ValueMap()
            .With("reports", StatementRunning.Texts(reports))
            .With("day", StatementRunning.Day(lens.Day))
            .With("time", Value.Of(lens.Time));
        var rows = await runner.AskAsync("provenance/known", parameters, cancellation);
        var days = rows.Select(row => row["until"].DayOrNull()).ToList();
        var verdicts = rows.DistinctBy(row => row["id"].AsString).ToDictionary(row => row["id"].AsString, row => row["known"].AsString, StringComparer.Ordinal);
        return new(
            Of("yes"), Of("cannot-tell"), verdicts.Count(entry => entry.Value == "later"), days.Count(day => day is null),
            [.. days.OfType<DateOnly>().Distinct()]);

        IReadOnlyList<string> Of(string verdict) => [.. reports.Where(report => verdicts.GetValueOrDefault(report) == verdict)];
    }
}
