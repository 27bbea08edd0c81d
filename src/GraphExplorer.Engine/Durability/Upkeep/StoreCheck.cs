using GraphExplorer.Engine.Durability.Reading;
using GraphExplorer.Engine.Durability.Rows;
using GraphExplorer.Engine.Durability.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability.Upkeep;

/// <summary>Looks at all that a file of a store holds.</summary>
public static class StoreCheck
{
    private const int MostFaults = 100;

    private static readonly string[] Tables = ["store", "label", "type", "key", "rule", "node", "relationship"];

    /// <summary>
    /// Checks every page and the trees they make, every row against its check, and then the whole: ids, ends of relationships, counts,
    /// constraints. Also while another process writes to it: what is checked is one state.
    /// </summary>
    /// <returns>What is wrong, at most 100 things; and what it holds, where nothing is.</returns>
    /// <exception cref="DataFolderException">It is no file of a store that this version reads.</exception>
    public static CheckReport Run(string file, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        using var connection = StoreFiles.Read(file);
        return OpeningFaults.Explained(file, () => Look(connection, progress, cancellation));
    }

    /// <summary>The same of a folder.</summary>
    public static CheckReport RunOn(string folder, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        Run(StoreFiles.Of(folder), progress, cancellation);

    /// <summary>What a file holds that has to be whole.</summary>
    internal static StoreCounts Require(string file, CancellationToken cancellation)
    {
        var report = Run(file, progress: null, cancellation);
        return report.Counts ?? throw new DataFolderException($"{file} is damaged ({report.Faults[0]}); use an older backup.");
    }

    private static CheckReport Look(SqliteConnection connection, IProgress<double>? progress, CancellationToken cancellation)
    {
        try
        {
            // Rows of a broken tree cannot be gone through.
            var faults = Pages(connection).Take(MostFaults).ToList();
            if (faults.Count == 0) faults = [.. Tables.SelectMany(table => Rows(connection, table, cancellation)).Take(MostFaults)];
            return faults.Count > 0 ? new(null, faults) : Whole(connection, progress);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == raw.SQLITE_CORRUPT)
        {
            // A page so broken that SQLite cannot go on to the others.
            return new(null, [fault.Message]);
        }
    }

    private static IEnumerable<string> Pages(SqliteConnection connection)
    {
        using var check = new Statement(connection, "PRAGMA integrity_check");
        while (check.Next())
        {
            if (check.Text(0) is var said && said != "ok") yield return said;
        }
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string table, CancellationToken cancellation)
    {
        using var rows = new RowScan(connection, table);
        while (rows.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Fault(rows) is { } fault) yield return string.Create(CultureInfo.InvariantCulture, $"{table} {rows.Id}: {fault}");
        }
    }

    private static string? Fault(RowScan rows)
    {
        try
        {
            _ = rows.Content;
            return null;
        }
        catch (DamagedRowException fault)
        {
            return fault.Message;
        }
    }

    private static CheckReport Whole(SqliteConnection connection, IProgress<double>? progress)
    {
        try
        {
            var read = new StateReading(connection, progress).Read();
            return new(new(read.State.NodeCount, read.State.RelationshipCount, read.State.Rules.Length), []);
        }
        catch (DataFolderException fault)
        {
            return new(null, [fault.Message]);
        }
    }
}

/// <summary>How much a store holds.</summary>
/// <param name="Rules">Constraints and indexes.</param>
public sealed record StoreCounts(long Nodes, long Relationships, int Rules);

/// <summary>What a check found.</summary>
/// <param name="Counts">Null where something is wrong.</param>
/// <param name="Faults">What is wrong, each with its place.</param>
public sealed record CheckReport(StoreCounts? Counts, IReadOnlyList<string> Faults);
