using System.Diagnostics;
using GraphExplorer.Benchmarks.Engine;
using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Running;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Benchmarks.Durability;

/// <summary>What keeping a graph costs, beside SQLite alone with the same rows: loading it, one small commit, opening it.</summary>
internal static class DurabilityMeasure
{
    public static async Task RunAsync(int runs)
    {
        var top = Directory.CreateTempSubdirectory("durability-").FullName;
        try
        {
            var folder = Path.Combine(top, "data");
            var load = Stopwatch.StartNew();
            using (var data = DataFolder.Open(folder)) await SampleStore.FillAsync(data.Store, SampleGraph.Make());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded by Cypher, kept: {Rate(load.Elapsed)}"));
            var file = Path.Combine(folder, DataFolder.FileName);
            var (nodes, relationships) = (PlainRows.Of(file, "node"), PlainRows.Of(file, "relationship"));
            await MeasureBulkAsync(top, nodes, relationships);
            await MeasureFilesAsync(top, nodes, relationships, runs);
            await MeasureOpeningAsync(folder, file, runs);
            await MeasureCommitAsync(top, folder, (nodes[^1], relationships[^1]), runs);
        }
        finally
        {
            Directory.Delete(top, recursive: true);
        }
    }

    // The graph is in memory once; what is measured is one commit of all of it.
    private static async Task MeasureBulkAsync(string top, List<(long Id, byte[] Content)> nodes, List<(long Id, byte[] Content)> relationships)
    {
        var clock = new Stopwatch();
        var options = new DataFolderOptions { AtStep = step => Toggle(clock, step) };
        using (var data = DataFolder.Open(Path.Combine(top, "bulk"), options)) await SampleStore.FillAsync(data.Store, SampleGraph.Make());
        var ours = clock.Elapsed;
        clock.Restart();
        using var plain = new PlainRows(Path.Combine(top, "bulk.sqlite"));
        plain.Insert(nodes, relationships);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its commits alone:       {Rate(ours)}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the same rows in SQLite: {Rate(clock.Elapsed)}\nratio: {ours / clock.Elapsed:0.0}"));
    }

    // From files to a folder that keeps the graph, in one commit; every time into a folder of its own.
    private static async Task MeasureFilesAsync(string top, List<(long Id, byte[] Content)> nodes, List<(long Id, byte[] Content)> relationships, int runs)
    {
        var files = SampleFiles.Write(top);
        var times = Math.Clamp(runs / 5, 1, 3);
        var load = await Figures.MeasureAsync("a bulk load of 100,000 nodes, 500,000 relationships from CSV", times, async () =>
        {
            using var data = DataFolder.Open(Path.Combine(top, $"files-{Guid.NewGuid():N}"));
            await using var runner = new EmbeddedRunner(data.Store);
            await new GraphLoading(runner).LoadAsync(files.Read(progress: null, CancellationToken.None), progress: null, CancellationToken.None);
        });
        Figures.Print(load, await Figures.MeasureAsync("  the same rows in SQLite", times, () =>
        {
            using var plain = new PlainRows(Path.Combine(top, $"files-{Guid.NewGuid():N}.sqlite"));
            plain.Insert(nodes, relationships);
            return Task.CompletedTask;
        }));
    }

    private static async Task MeasureOpeningAsync(string folder, string file, int runs)
    {
        var before = Environment.CpuUsage.TotalTime;
        var open = await Figures.MeasureAsync("opening 100,000 nodes, 500,000 relationships", runs, () =>
        {
            DataFolder.Open(folder).Dispose();
            return Task.CompletedTask;
        });
        // On a machine that does other things as well, this says more than the clock.
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an opening takes {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / (runs + 1):N0} ms of processors"));
        Figures.Print(open, await Figures.MeasureAsync("  the same rows read by SQLite alone", runs, () =>
        {
            PlainRows.Of(file, "node");
            PlainRows.Of(file, "relationship");
            return Task.CompletedTask;
        }));
    }

    private static async Task MeasureCommitAsync(
        string top, string folder, ((long Id, byte[] Content) Node, (long Id, byte[] Content) Relationship) row, int runs)
    {
        using var data = DataFolder.Open(folder);
        await using var runner = new EmbeddedRunner(data.Store);
        var next = (long)SampleGraph.Nodes;
        var commit = await Figures.MeasureAsync("a commit of a node and a relationship", runs * 20, async () => await runner.ReadAsync(
            new("MATCH (n:Item {id: 7}) CREATE (n)-[:T0 {weight: 1}]->(:Item {id: $id, name: 'one of a usual length', score: 1, group: 7})")
            {
                Parameters = new ValueMap().With("id", Value.Of(next++)),
            }));
        using var plain = new PlainRows(Path.Combine(top, "single.sqlite"));
        var id = 0L;
        Figures.Print(commit, await Figures.MeasureAsync("  the same rows in SQLite", runs * 20, () =>
        {
            id++;
            plain.Insert([(id, row.Node.Content)], [(id, row.Relationship.Content)]);
            return Task.CompletedTask;
        }));
        // Where rows are removed the log is emptied as well.
        Figures.Print(await Figures.MeasureAsync("a commit that deletes these", runs * 20, async () => await runner.ReadAsync(
            new("MATCH (n:Item {id: $id}) DETACH DELETE n") { Parameters = new ValueMap().With("id", Value.Of(--next)) })), commit);
    }

    private static void Toggle(Stopwatch clock, CommitStep step)
    {
        if (step == CommitStep.Begin) clock.Start();
        else if (step == CommitStep.Kept) clock.Stop();
    }

    private static string Rate(TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s, {(SampleGraph.Nodes + SampleGraph.Relationships) / time.TotalSeconds:N0} rows a second");
}
