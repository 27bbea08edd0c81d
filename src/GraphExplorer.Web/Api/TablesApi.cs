using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Question;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Api;

/// <summary>Every table of the pages as a file, with all its rows: the address of what it shows, and <c>.csv</c> or <c>.json</c>.</summary>
internal static class TablesApi
{
    private const int MostRows = AskQuestion.MostWeighed;

    public static async Task<TableAnswer> QuestionAsync(string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.Of(format);
        var slots = QuestionApi.Slots(new(request.Query));
        var answer = await new AskQuestion(runner).AnswerAsync(slots, 0, MostRows, cancellation);
        RequireWhole(answer.Total);
        return new(ReportTable.Of("question", answer.Rows), written);
    }

    public static async Task<TableAnswer> ListedAsync(
        string id, string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.Of(format);
        var asked = QuestionsApi.Asked(id, new(request.Query));
        var answer = await new AnswerQuestion(runner).AnswerAsync(asked, 0, MostRows, cancellation);
        RequireWhole(answer.Total);
        RequireWhole(answer.Apart?.Total ?? 0);
        var table = answer.Apart is { } apart ? ReportTable.Of(id, answer.Rows, apart.Title, apart.Rows) : ReportTable.Of(id, answer.Rows);
        return new(table, written);
    }

    public static async Task<TableAnswer> ReportsAsync(string entity, string format, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.Of(format);
        var node = QueryInput.ToRef("the entity", entity);
        var page = await new EntityReports(runner).ReadAsync(node, 0, MostRows, cancellation);
        RequireWhole(page.Total);
        return new(ReportTable.Of($"{node.Value}-reports", page.Rows), written);
    }

    public static async Task<TableAnswer> FiguresAsync(string entity, string format, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.Of(format);
        var node = QueryInput.ToRef("the entity", entity);
        var view = await new ShowEntity(runner).ShowAsync(node, cancellation);
        RequireWhole(view.Reports.Total);
        return new(FigureTable.Of($"{node.Value}-figures", view.Figures), written);
    }

    public static async Task<TableAnswer> EvidenceAsync(string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.Of(format);
        var input = new QueryInput(request.Query);
        var (from, relation, to) = (input.RequiredRef("from"), EvidenceBrowsing.ToRelation(input.RequiredWord("relation")), input.RequiredRef("to"));
        var evidence = await new ShowEdgeEvidence(runner).ShowAsync(from, relation, to, MostRows, cancellation);
        RequireWhole(evidence.Total);
        return new(ReportTable.Of($"{from.Value}-{relation.Name}-{to.Value}", evidence.Rows), written);
    }

    // A file does not say by itself that something is missing from it.
    private static void RequireWhole(int total)
    {
        if (total > MostRows)
            throw new GraphException(ServiceErrors.QueryTooLarge, $"The table has {total} rows, and a file of it holds {MostRows}; narrow what is asked.");
    }
}
