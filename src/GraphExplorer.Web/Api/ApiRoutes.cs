namespace GraphExplorer.Web.Api;

/// <summary>Every route of the application API, in one place.</summary>
public static class ApiRoutes
{
    public const string Prefix = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Prefix);
        api.MapGet("/about", AboutApi.AboutAsync);
        api.MapGet("/question", QuestionApi.AnswerAsync);
        api.MapGet("/question/slots/{slot}", QuestionApi.OptionsAsync);
        api.MapGet("/questions", QuestionsApi.ListAsync);
        api.MapGet("/questions/{id}", QuestionsApi.AnswerAsync);
        api.MapGet("/questions/{id}/slots/{slot}", QuestionsApi.OptionsAsync);
        api.MapGet("/search", SearchApi.SearchAsync);
        api.MapGet("/entities/{entity}", EntitiesApi.EntityAsync);
        api.MapGet("/entities/{entity}/reports", EntitiesApi.ReportsAsync);
        api.MapGet("/entities/{entity}/relations", EntitiesApi.RelationsAsync);
        api.MapGet("/entities/{entity}/expand", EntitiesApi.ExpandAsync);
        api.MapGet("/evidence", EvidenceApi.EvidenceAsync);
        api.MapGet("/question.{format}", TablesApi.QuestionAsync);
        api.MapGet("/questions/{id}.{format}", TablesApi.ListedAsync);
        api.MapGet("/entities/{entity}/reports.{format}", TablesApi.ReportsAsync);
        api.MapGet("/entities/{entity}/figures.{format}", TablesApi.FiguresAsync);
        api.MapGet("/evidence.{format}", TablesApi.EvidenceAsync);
    }
}
