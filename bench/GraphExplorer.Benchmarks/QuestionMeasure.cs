using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Question;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks;

/// <summary>How long the question takes with every slot open, which is when it has the most to answer.</summary>
internal static class QuestionMeasure
{
    public static async Task RunAsync(int runs)
    {
        await using var store = await EmbeddedStore.OpenAsync(CancellationToken.None);
        await new SeedImport(store.Runner, TimeProvider.System).LoadAsync(SeedFolder.Read(SeedFiles.Folder));
        var open = new QuestionSlots(null, null, null, null, AnySpeaker: false);
        var question = await Figures.MeasureAsync(
            "question: all slots open, 200 rows", runs, () => new AskQuestion(store.Runner).AnswerAsync(open, 0, 200, CancellationToken.None));
        var plain = await Figures.MeasureAsync(
            "every report of the graph, as it stands", runs,
            () => store.Runner.ReadAsync(new("MATCH (report:Report) RETURN report") { AccessMode = AccessMode.Read }));
        Figures.Print(question, plain);
    }
}
