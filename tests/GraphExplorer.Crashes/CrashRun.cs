using System.Diagnostics;
using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Durability.Upkeep;

namespace GraphExplorer.Crashes;

/// <summary>Starts processes that change graphs, kills them, and compares what is there with what was acknowledged.</summary>
/// <param name="folder">An empty folder for their data.</param>
/// <param name="seed">Of the moments at which they are killed.</param>
public sealed class CrashRun(string folder, int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestLife = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan AboutASync = TimeSpan.FromMilliseconds(1.5);

    private readonly Random _random = new(seed);
    private long _lastCommit;

    public CrashTally Tally { get; } = new();

    /// <summary>Kills one process and looks at what it left.</summary>
    /// <param name="number">Of ten, six are killed while they commit, two while they import (one of them the seed), two while they back up.</param>
    public Task KillAsync(int number) => (number % 10) switch
    {
        < 6 => KillCommitsAsync(),
        6 => KillImportAsync(VictimKind.Import, number),
        7 => KillImportAsync(VictimKind.Seed, number),
        _ => KillBackupsAsync(number),
    };

    private async Task KillCommitsAsync()
    {
        var data = Path.Combine(folder, "commits");
        // Left to chance alone, few kills of short commits would find one at its sync.
        var (acknowledged, phase) = Kill(VictimKind.Commits, data, aimed: _random.Next(3) > 0);
        var torn = JournalTail.TornPages(Path.Combine(data, DataFolder.FileName));
        using var opened = DataFolder.Open(data);
        var last = await Ledger.LastAsync(opened.Store);
        Tally.AddSurvived(acknowledged - _lastCommit);
        _lastCommit = last;
        Expect(last == acknowledged || last == acknowledged + 1, $"commit {acknowledged} was acknowledged, and {last} is the last");
        if (phase == Phase.Syncing && last > acknowledged) Tally.AddUnacknowledged();
        else if (phase == Phase.Syncing && torn > 0) Tally.AddTorn();
        Expect(await Ledger.FaultAsync(opened.Store, last));
    }

    private Task KillImportAsync(VictimKind kind, int number)
    {
        var data = Path.Combine(folder, $"import-{number}");
        var whole = Victims.SizeOf(kind);
        var (acknowledged, phase) = Kill(kind, data, aimed: _random.Next(2) > 0);
        var torn = JournalTail.TornPages(Path.Combine(data, DataFolder.FileName));
        using (var opened = DataFolder.Open(data))
        {
            var (nodes, relationships) = (opened.Store.NodeCount, opened.Store.RelationshipCount);
            Tally.AddSurvived(acknowledged);
            Expect((nodes, relationships) == whole || (nodes + relationships + acknowledged == 0), $"{nodes} nodes and {relationships} relationships of an import, {acknowledged} acknowledged");
            if (phase == Phase.Syncing && nodes > 0) Tally.AddUnacknowledged();
            else if (phase == Phase.Syncing && torn > 0) Tally.AddTorn();
        }

        Directory.Delete(data, recursive: true);
        return Task.CompletedTask;
    }

    private async Task KillBackupsAsync(int number)
    {
        var data = Path.Combine(folder, $"backups-{number}");
        var (acknowledged, _) = Kill(VictimKind.Backups, data, aimed: false);
        var files = Directory.GetFiles(Victims.BackupFolder(data), "*.sqlite");
        Expect(files.Length == acknowledged || files.Length == acknowledged + 1, $"{acknowledged} backups were acknowledged, and there are {files.Length}");
        Tally.AddSurvived(acknowledged);
        foreach (var file in files)
        {
            var restored = $"{data}-restored";
            StoreRestore.Run(restored, file, replace: true);
            await CheckLedgerAsync(restored);
        }

        await CheckLedgerAsync(data);
        foreach (var used in Directory.GetDirectories(folder, $"{Path.GetFileName(data)}*")) Directory.Delete(used, recursive: true);
    }

    private async Task CheckLedgerAsync(string data)
    {
        using var opened = DataFolder.Open(data);
        var last = await Ledger.LastAsync(opened.Store);
        // A backup may have been taken before the rules were made.
        if (last > 0) Expect(await Ledger.FaultAsync(opened.Store, last));
    }

    /// <summary>Lets a process live for a moment and kills it.</summary>
    /// <param name="aimed">Whether the moment is one at which a commit is written and synced, where one comes.</param>
    private (long Acknowledged, Phase Phase) Kill(VictimKind kind, string data, bool aimed)
    {
        var path = $"{data}.marks";
        using var marks = new Marks(path);
        using var victim = Start(kind, data, path);
        try
        {
            Require(victim, () => marks.IsReady);
            if (!aimed || kind == VictimKind.Commits) Thread.Sleep(_random.NextDouble() * LongestLife);
            if (aimed) AwaitSync(victim, marks);
        }
        finally
        {
            victim.Kill();
            victim.WaitForExit();
        }

        var seen = (marks.Acknowledged, marks.Phase);
        Tally.Add(kind, marks.Phase);
        File.Delete(path);
        return seen;
    }

    private void AwaitSync(Process victim, Marks marks)
    {
        // An import has one sync, and may be through with it before anybody looked.
        var before = marks.Acknowledged;
        Require(victim, () => marks.Phase == Phase.Syncing || (before == 0 && marks.Acknowledged > 0));
        // A sync takes a millisecond or some; the kill comes anywhere in it.
        var clock = Stopwatch.StartNew();
        var moment = _random.NextDouble() * AboutASync;
        while (clock.Elapsed < moment) Thread.SpinWait(20);
    }

    private static void Require(Process victim, Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            if (victim.HasExited) throw new InvalidOperationException($"the victim ended by itself with {victim.ExitCode}");
            if (clock.Elapsed > Patience) throw new TimeoutException("the victim does nothing");
            Thread.SpinWait(50);
        }
    }

    private static Process Start(VictimKind kind, string data, string marks)
    {
        var program = typeof(CrashRun).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [program, "victim", kind.ToString(), data, marks])) ?? throw new InvalidOperationException("no process");
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds) Tally.Faults.Add(otherwise);
    }

    private void Expect(string? fault)
    {
        if (fault is not null) Tally.Faults.Add(fault);
    }
}
