using GraphExplorer.Snapshots.GraphFiles;
using GraphExplorer.Web.Api.Description;
using GraphExplorer.Web.Api.Files;
using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Api.Views;

namespace GraphExplorer.Web.Api;

/// <summary>Every route of the application API, in one place, with what it takes after the question mark.</summary>
public static class ApiRoutes
{
    public const string Prefix = "/api/v1";

    private static readonly FileForm[] Tables = [.. TableFormat.All.Select(format => new FileForm(format.Ending, format.MediaType))];
    private static readonly FileForm[] Reports = [.. ReportFormat.All.Select(format => new FileForm(format.Ending, format.MediaType))];
    private static readonly FileForm[] Drawings = [.. GraphFileFormat.All.Select(format => new FileForm(format.Ending, format.MediaType))];

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Prefix).WithTags("Application");
        api.MapGet("/about", AboutApi.AboutAsync).Says("What this server serves");
        api.MapGet("/schema", SchemaApi.SchemaAsync).Says("Labels, types, properties and functions that a statement can name");
        api.MapPost("/check", CheckApi.CheckAsync).Says("What is wrong or odd in a statement, without running it").Accepts<CheckedText>("application/json");
        api.MapGet("/question", QuestionApi.AnswerAsync).Says("Which unit was reported by which outlet, where, under which agreement", Parameters.Slots, Parameters.Page(200, 500)).NeedsEvidence();
        api.MapGet("/question/slots/{slot}", QuestionApi.OptionsAsync).Says("What can fill a slot of the question", Parameters.Slots, Parameters.Options).NeedsEvidence();
        api.MapGet("/questions", QuestionsApi.ListAsync).Says("Every question that can be asked, with the number of its reports").NeedsEvidence();
        api.MapGet("/questions/{id}", QuestionsApi.AnswerAsync).Says("The answer of a listed question", Parameters.ListedSlots, Parameters.Page(200, 500)).NeedsEvidence();
        api.MapGet("/questions/{id}/slots/{slot}", QuestionsApi.OptionsAsync).Says("What can fill a slot of a listed question", Parameters.ListedSlots, Parameters.Options).NeedsEvidence();
        api.MapGet("/search", SearchApi.SearchAsync).Says("Entities and documents by name", Parameters.Search);
        api.MapGet("/entities/{entity}", EntitiesApi.EntityAsync).Says("All that is shown of one entity");
        api.MapGet("/entities/{entity}/reports", EntitiesApi.ReportsAsync).Says("Its reports, newest first", Parameters.Known, Parameters.Page(50, 500)).NeedsEvidence();
        api.MapGet("/entities/{entity}/provenance", EntitiesApi.ProvenanceAsync).Says("On whose word its reports stand", Parameters.Known, Parameters.Window, [Parameters.Limit(50, 500)]).NeedsEvidence();
        api.MapGet("/entities/{entity}/relations", EntitiesApi.RelationsAsync).Says("How many neighbours it has, by relation, direction and kind");
        api.MapGet("/entities/{entity}/expand", EntitiesApi.ExpandAsync).Says("Its neighbours", Parameters.Expansion, Parameters.Page(20, 300, 100_000));
        api.MapGet("/claims/{claim}", ClaimsApi.ClaimAsync).Says("A claim and on whose word it stands", Parameters.Known, Parameters.Window, [Parameters.Limit(200, 500)]).NeedsEvidence();
        api.MapGet("/evidence", EvidenceApi.EvidenceAsync).Says("What stands behind an edge", Parameters.Edge, Parameters.Known, Parameters.Window, [Parameters.Limit(200, 500)]).NeedsEvidence();
        api.MapGet("/links", LinksApi.LinksAsync).Says("In a graph of another model, the relationships that an edge folds", Parameters.Edge, [Parameters.Limit(200, 500)]);
        api.MapGet("/neighbours", NeighboursApi.CommonAsync).Says("What several entities are all connected with", Parameters.Common, [Parameters.Limit(50, 300)]).NeedsEvidence();
        api.MapGet("/paths", PathsApi.FindAsync).Says("How two entities are connected, and on whose word", Parameters.Paths, [Parameters.Limit(10, 50)]);
        api.MapGet("/analysis", AnalysisApi.List).Says("What can be measured");
        api.MapPost("/analysis", AnalysisApi.AnalyseAsync).Says("Measures of what is shown, or of the whole graph").Accepts<AnalysisBody>("application/json");
        api.MapPost("/analysis/link", AnalysisApi.LinkAsync).Says("How firmly two entities of what is shown hang together").Accepts<LinkBody>("application/json").NeedsEvidence();
        api.MapPost("/analysis.{format}", AnalysisApi.FileAsync).Says("The table of measures as a file").GivesFile(Tables).Accepts<AnalysisBody>("application/json");
        api.MapGet("/question.{format}", TablesApi.QuestionAsync).Says("The table of the question as a file, or its sources as citations", Parameters.Slots).GivesFile(Reports).NeedsEvidence();
        api.MapPost("/question.{format}", TablesApi.QuestionAsync).Says("Chosen reports of the table of the question as a file, or its sources as citations", Parameters.Slots).GivesFile(Reports).Accepts<KeptBody>("application/json").NeedsEvidence();
        api.MapGet("/questions/{id}.{format}", TablesApi.ListedAsync).Says("The table of a listed question as a file, or its sources as citations", Parameters.ListedSlots).GivesFile(Reports).NeedsEvidence();
        api.MapPost("/questions/{id}.{format}", TablesApi.ListedAsync).Says("Chosen reports of the table of a listed question as a file, or its sources as citations", Parameters.ListedSlots).GivesFile(Reports).Accepts<KeptBody>("application/json").NeedsEvidence();
        api.MapGet("/entities/{entity}/reports.{format}", TablesApi.ReportsAsync).Says("The reports of an entity as a file, or their sources as citations", Parameters.Known).GivesFile(Reports).NeedsEvidence();
        api.MapPost("/entities/{entity}/reports.{format}", TablesApi.ReportsAsync).Says("Chosen reports of an entity as a file, or their sources as citations", Parameters.Known).GivesFile(Reports).Accepts<KeptBody>("application/json").NeedsEvidence();
        api.MapGet("/entities/{entity}/figures.{format}", TablesApi.FiguresAsync).Says("The figures of an entity as a file", Parameters.Known).GivesFile(Tables).NeedsEvidence();
        api.MapGet("/evidence.{format}", TablesApi.EvidenceAsync).Says("What stands behind an edge as a file, or its sources as citations", Parameters.Edge, Parameters.Known).GivesFile(Reports).NeedsEvidence();
        api.MapPost("/drawing.{format}", DrawingApi.FileAsync).Says("A drawing of entities and the edges between them as a file").GivesFile(Drawings).Accepts<DrawnBody>("application/json");
        api.MapViews();
        api.MapSnapshots();
        api.MapGet("/openapi.json", ApiDocument.WriteAsync).ExcludeFromDescription();
    }

    private static void MapViews(this IEndpointRouteBuilder api)
    {
        api.MapGet("/views", ViewsApi.ListAsync).Says("Views that people saved");
        api.MapPost("/views", ViewsApi.CreateAsync).Says("Saves a view").Accepts<ViewBody>("application/json");
        api.MapGet("/views/{view}", ViewsApi.ReadAsync).Says("A saved view, and what of it is gone from the graph");
        api.MapPut("/views/{view}", ViewsApi.ReplaceAsync).Says("Saves other content under the same view").Accepts<ViewBody>("application/json");
        api.MapPatch("/views/{view}", ViewsApi.RenameAsync).Says("Gives a saved view another name and caption").Accepts<ViewWords>("application/json");
        api.MapDelete("/views/{view}", ViewsApi.DeleteAsync).Says("Deletes a saved view");
    }
}
