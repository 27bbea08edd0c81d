using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>
/// Copies a database into another, page by page, with SQLite's online backup: the source may be written meanwhile, and the
/// copy is of the moment at which it began. The target changes in one transaction.
/// </summary>
internal static class PageCopy
{
    private const int PagesBetweenLooks = 1_000;

    public static void Run(SqliteConnection source, SqliteConnection target, IProgress<double>? progress, CancellationToken cancellation)
    {
        // Holds the moment: without it the copy would begin anew after each commit of another process.
        using var moment = source.BeginTransaction(deferred: true);
        Connecting.Ask(source, "SELECT count(*) FROM sqlite_schema");
        using var copy = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (copy.IsInvalid) SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle), target.Handle);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = raw.sqlite3_backup_step(copy, PagesBetweenLooks);
            if (result == raw.SQLITE_DONE) return;
            if (result != raw.SQLITE_OK) throw new SqliteException(raw.sqlite3_errstr(result).utf8_to_string(), result & 0xFF, result);
            progress?.Report(1 - (raw.sqlite3_backup_remaining(copy) / (double)Math.Max(1, raw.sqlite3_backup_pagecount(copy))));
        }
    }
}
