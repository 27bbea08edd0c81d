using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Questions;

/// <summary>The ids of the reports that answer a question, in its order, of <paramref name="Total"/> there are.</summary>
/// <param name="Apart">Those that the question cannot place, of <paramref name="ApartTotal"/>.</param>
internal sealed record FoundReports(int Total, IReadOnlyList<string> Reports, int ApartTotal, IReadOnlyList<string> Apart)
{
    public static async Task<FoundReports> FindAsync(ICypherRunner runner, AskedQuestion asked, int most, CancellationToken cancellation)
    {
        var parameters = asked.ToParameters().With("most", Value.Of(most));
        var row = await runner.AskOneAsync(asked.Definition.Statement, parameters, cancellation);
        var (total, reports) = ((int)row["total"].AsInteger, row.Texts("reports"));
        return asked.Definition.Apart is null ? new(total, reports, 0, []) : new(total, reports, (int)row["apartTotal"].AsInteger, row.Texts("apart"));
    }
}
