using System.Text;

namespace GraphExplorer.Crashes;

/// <summary>Where kills fell, and what was wrong afterwards.</summary>
public sealed class CrashTally
{
    private readonly SortedDictionary<string, int> _fell = new(StringComparer.Ordinal);

    /// <summary>Processes that were killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Kills of commits and imports while SQLite was writing one into its journal and syncing it.</summary>
    public int Syncing { get; private set; }

    /// <summary>Of these: the commit was written whole, nobody had been told, and it was there afterwards.</summary>
    public int Unacknowledged { get; private set; }

    /// <summary>Of these: pages of the commit were in the journal, but not all, and it was not there afterwards.</summary>
    public int Torn { get; private set; }

    /// <summary>Acknowledged commits, imports and backups that were there again.</summary>
    public long Survived { get; private set; }

    /// <summary>What was lost or half.</summary>
    public IList<string> Faults { get; } = [];

    internal void Add(VictimKind kind, Phase phase)
    {
        Kills++;
        // Of one that also backs up, what its last commit left is not looked at one by one.
        if (phase == Phase.Syncing && kind != VictimKind.Backups) Syncing++;
        var place = kind == VictimKind.Backups ? $"{kind}" : $"{kind}, {phase}";
        _fell[place] = _fell.GetValueOrDefault(place) + 1;
    }

    internal void AddUnacknowledged() => Unacknowledged++;

    internal void AddTorn() => Torn++;

    internal void AddSurvived(long count) => Survived += count;

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Kills} processes killed; {Survived:N0} acknowledged changes and backups were there again; {Faults.Count} faults\n");
        foreach (var (place, count) in _fell) text.Append(CultureInfo.InvariantCulture, $"{count,6}  {place}\n");
        text.Append(CultureInfo.InvariantCulture, $"of {Syncing} while a commit or import was written and synced: {Unacknowledged} left it whole and unacknowledged, {Torn} a part of it, the others nothing\n");
        foreach (var fault in Faults) text.Append(CultureInfo.InvariantCulture, $"FAULT: {fault}\n");
        return text.ToString();
    }
}
