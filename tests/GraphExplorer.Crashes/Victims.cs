using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Durability.Upkeep;
using GraphExplorer.Engine.Running;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;

namespace GraphExplorer.Crashes;

/// <summary>What the processes do that are killed.</summary>
internal static class Victims
{
    /// <summary>Nodes of a large statement, and as many relationships.</summary>
    private const int ImportSize = 20_000;

    public static Task RunAsync(VictimKind kind, string folder, Marks marks) => kind switch
    {
        VictimKind.Commits => CommitAsync(folder, marks, Mark(marks)),
        VictimKind.Import => ImportAsync(folder, marks, LoadManyAsync),
        VictimKind.Seed => ImportAsync(folder, marks, LoadSeedAsync),
        VictimKind.Backups => BackUpAsync(folder, marks),
        _ => throw new InvalidOperationException($"no victim {kind}"),
    };

    /// <summary>What an import leaves that came to its end.</summary>
    public static (long Nodes, long Relationships) SizeOf(VictimKind kind)
    {
        if (kind == VictimKind.Import) return (ImportSize, ImportSize);
        var seed = Seed();
        return (seed.Nodes.Count, seed.Relationships.Count);
    }

    /// <summary>Where the backups of a folder go.</summary>
    public static string BackupFolder(string folder) => folder + "-backups";

    /// <param name="committed">Told the number of each commit once it is acknowledged, and at first that of the last before.</param>
    private static async Task CommitAsync(string folder, Marks marks, Action<long> committed)
    {
        using var data = DataFolder.Open(folder, new() { AtStep = step => marks.Phase = PhaseOf(step) });
        await Ledger.SetUpAsync(data.Store);
        await using var runner = new EmbeddedRunner(data.Store);
        var last = await Ledger.LastAsync(data.Store);
        committed(last);
        while (true)
        {
            await Ledger.CommitAsync(runner, ++last);
            marks.Phase = Phase.Running;
            committed(last);
        }
    }

    private static Action<long> Mark(Marks marks) => last => (marks.Acknowledged, marks.IsReady) = (last, true);

    private static SeedContent Seed() => SeedFolder.Read(Repository.PathOf("graph-seed"));

    private static Task LoadSeedAsync(ICypherRunner runner) => new SeedImport(runner, TimeProvider.System).LoadAsync(Seed());

    private static Task LoadManyAsync(ICypherRunner runner) => runner.ReadAsync(new(string.Create(
        CultureInfo.InvariantCulture,
        $"UNWIND range(1, {ImportSize / 2}) AS i CREATE (a:A {{i: i, text: 'something of a usual length'}})-[:T {{i: i}}]->(b:B {{i: i}}), (b)-[:U]->(a)")));

    private static async Task ImportAsync(string folder, Marks marks, Func<ICypherRunner, Task> load)
    {
        using var data = DataFolder.Open(folder, new() { AtStep = step => marks.Phase = PhaseOf(step) });
        await using var runner = new EmbeddedRunner(data.Store);
        marks.IsReady = true;
        await load(runner);
        marks.Acknowledged = 1;
        await Task.Delay(Timeout.Infinite);
    }

    private static async Task BackUpAsync(string folder, Marks marks)
    {
        var begun = new TaskCompletionSource();
        var committing = Task.Run(() => CommitAsync(folder, marks, _ => begun.TrySetResult()));
        await await Task.WhenAny(begun.Task, committing);
        Directory.CreateDirectory(BackupFolder(folder));
        await await Task.WhenAny(committing, Task.Run(() => BackUp(folder, marks)));
    }

    private static void BackUp(string folder, Marks marks)
    {
        marks.IsReady = true;
        for (var number = 1; ; number++)
        {
            StoreBackup.Write(folder, Path.Combine(BackupFolder(folder), $"{number}.sqlite"));
            marks.Acknowledged = number;
        }
    }

    private static Phase PhaseOf(CommitStep step) => step switch
    {
        CommitStep.Begin => Phase.Filling,
        CommitStep.Sync => Phase.Syncing,
        _ => Phase.Telling,
    };
}

/// <summary>What a victim does when it is killed.</summary>
public enum VictimKind
{
    /// <summary>One commit after another; the folder goes from victim to victim.</summary>
    Commits,

    /// <summary>One large statement, into a new folder.</summary>
    Import,

    /// <summary>The curated seed, into a new folder.</summary>
    Seed,

    /// <summary>One backup after another, while it also commits.</summary>
    Backups,
}
