using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>Opens SQLite files.</summary>
internal static class Connecting
{
    /// <summary>How long another program that looks into the file may hold us up.</summary>
    public const int PatienceMilliseconds = 2_000;

    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle!, PatienceMilliseconds);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes every commit as durable as is wanted.</summary>
    public static void Prepare(SqliteConnection connection, DurabilityLevel level)
    {
        Require(connection, "journal_mode", "WAL", "wal");
        // A macOS sync leaves data in the drive's own memory without it; elsewhere it changes nothing.
        Require(connection, "fullfsync", "1", "1");
        Require(connection, "synchronous", Synchronous(level), SynchronousNumber(level));
        // After a large load the log shrinks again.
        Require(connection, "journal_size_limit", "67108864", "67108864");
        // What is deleted is overwritten with zeros.
        Require(connection, "secure_delete", "1", "1");
    }

    /// <summary>The only value of the only row.</summary>
    public static string Ask(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    public static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    // SQLite passes over a pragma that it cannot do.
    private static void Require(SqliteConnection connection, string pragma, string value, string answer)
    {
        Run(connection, $"PRAGMA {pragma} = {value}");
        var now = Ask(connection, $"PRAGMA {pragma}");
        if (now != answer) throw new DataFolderException($"SQLite does not take {pragma} = {value} for {connection.DataSource}, and says {now}; choose a folder on a local disk.");
    }

    private static string Synchronous(DurabilityLevel level) => level switch
    {
        DurabilityLevel.Full => "FULL",
        DurabilityLevel.Process => "NORMAL",
        _ => "OFF",
    };

    private static string SynchronousNumber(DurabilityLevel level) => level switch
    {
        DurabilityLevel.Full => "2",
        DurabilityLevel.Process => "1",
        _ => "0",
    };
}
