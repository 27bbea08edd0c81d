using GraphExplorer.Graph.Errors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability;

/// <summary>What it means that a commit could not be written.</summary>
internal static class CommitFaults
{
    public static GraphException ToError(Exception fault) => new(ServiceErrors.ChangeNotKept, $"The change was undone: {Reason(fault)}.", cause: fault);

    public static GraphException Stopped(Exception fault) => new(
        ServiceErrors.ChangeNotKept,
        $"Nothing can be changed until the server is started again: what the disk holds of an earlier change is not known ({fault.Message}).",
        cause: fault);

    /// <summary>
    /// Whether the next change may be tried. After a failed write or sync nobody knows what the disk holds, and asking it to
    /// sync again may succeed without having written anything; only reading the file anew tells.
    /// </summary>
    public static bool IsHarmless(Exception fault) =>
        fault is SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_TOOBIG or raw.SQLITE_NOMEM };

    private static string Reason(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => "the disk is full",
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY } => "the disk is read-only",
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => "another program holds the file of the store",
        SqliteException { SqliteErrorCode: raw.SQLITE_TOOBIG } => "it holds a value that is too long to be kept",
        _ => $"the disk failed ({fault.Message})",
    };
}
