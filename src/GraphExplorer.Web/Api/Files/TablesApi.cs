using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Question;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Api.Files;

/// <summary>Every table of the pages as a file, with all its rows: the address of what it shows, and the ending of a <see cref="ReportFormat"/>.</summary>
internal static class TablesApi
{
    private const int MostRows = AskQuestion.MostWeighed;

    public static async Task<FileAnswer> QuestionAsync(string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = ReportFormat.Of(format);
        var slots = QuestionApi.Slots(new(request.Query));
        var answer = await new AskQuestion(runner).AnswerAsync(slots, 0, MostRows, cancellation);
        RequireWhole(answer.Total);
        return await written.AnswerAsync(await KeptReports.OfAsync(new("question", answer.Rows), request, cancellation), runner, cancellation);
    }

    public static async Task<FileAnswer> ListedAsync(
        string id, string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = ReportFormat.Of(format);
        var asked = QuestionsApi.Asked(id, new(request.Query));
        var answer = await new AnswerQuestion(runner) { WithFacts = false }.AnswerAsync(asked, 0, MostRows, cancellation);
        RequireWhole(answer.Total);
        RequireWhole(answer.Apart?.Total ?? 0);
        var file = new ReportFile(id, answer.Rows, answer.Apart?.Title, answer.Apart?.Rows ?? []);
        return await written.AnswerAsync(await KeptReports.OfAsync(file, request, cancellation), runner, cancellation);
    }

    public static async Task<FileAnswer> ReportsAsync(
        string entity, string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = ReportFormat.Of(format);
        var node = QueryInput.ToRef("the entity", entity);
        var page = await new EntityReports(runner).ReadAsync(node, new QueryInput(request.Query).Lens(), 0, MostRows, cancellation);
        RequireWhole(page.Total);
        return await written.AnswerAsync(await KeptReports.OfAsync(new($"{node.Value}-reports", page.Rows), request, cancellation), runner, cancellation);
    }

    public static async Task<FileAnswer> FiguresAsync(
        string entity, string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = Written(format);
        var node = QueryInput.ToRef("the entity", entity);
        var (total, figures) = await new EntityReports(runner).FiguresAsync(node, new QueryInput(request.Query).Lens(), cancellation);
        RequireWhole(total);
        return written.Answer(FigureTable.Of($"{node.Value}-figures", figures));
    }

    public static async Task<FileAnswer> EvidenceAsync(string format, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = ReportFormat.Of(format);
        var input = new QueryInput(request.Query);
        var edge = input.Edge();
        var evidence = await new ShowEdgeEvidence(runner).ShowAsync(edge, input.Lens(), MostRows, cancellation);
        RequireWhole(evidence.Total);
        return await written.AnswerAsync(new($"{edge.From.Value}-{edge.Relation.Name}-{edge.To.Value}", evidence.Rows), runner, cancellation);
    }

    private static TableFormat Written(string ending) =>
        TableFormat.All.FirstOrDefault(format => format.Ending == ending)
        ?? throw FileEndings.NotFound(ending, TableFormat.All.Select(format => format.Ending));

    // A file does not say by itself that something is missing from it.
    private static void RequireWhole(int total)
    {
        if (total > MostRows)
            throw new GraphException(ServiceErrors.QueryTooLarge, $"The table has {total} rows, and a file of it holds {MostRows}; narrow what is asked.");
    }
}
