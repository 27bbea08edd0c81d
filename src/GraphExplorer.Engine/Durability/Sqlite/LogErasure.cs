using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>
/// Empties the log beside the file. <c>secure_delete</c> writes zeros where a row was, but the log still has the pages as they were before: until
/// it is emptied, who reads the files finds what was deleted.
/// </summary>
internal sealed class LogErasure(SqliteConnection connection)
{
    private bool _owed;

    /// <summary>
    /// To be called after each commit. Where somebody reads the file, a backup for one, nobody waits: the log is emptied after a later commit, or when the file is closed.
    /// </summary>
    /// <param name="removes">Whether the commit removed rows.</param>
    public void After(bool removes)
    {
        _owed |= removes;
        if (!_owed) return;
        raw.sqlite3_busy_timeout(connection.Handle!, 0);
        try
        {
            _owed = Connecting.Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != "0";
        }
        finally
        {
            raw.sqlite3_busy_timeout(connection.Handle!, Connecting.PatienceMilliseconds);
        }
    }
}
