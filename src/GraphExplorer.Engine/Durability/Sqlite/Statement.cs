using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>
/// A prepared statement, run many times. Bytes go in and come out as spans: through ADO.NET every blob would be an array of its
/// own, and opening reads one from each row.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string text)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, text, out _statement));
    }

    /// <summary>Sets the parameter at a place, from 1.</summary>
    public Statement With(int place, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, place, value));
        return this;
    }

    public Statement With(int place, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, place, value));
        return this;
    }

    public Statement With(int place, string value)
    {
        Check(raw.sqlite3_bind_text(_statement, place, value));
        return this;
    }

    /// <summary>Runs it to its end, ready to be run again.</summary>
    public void Run()
    {
        while (Next())
        {
        }
    }

    /// <summary>Goes to the next row; after the last, or a fault, it is ready to be run again.</summary>
    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW) return true;
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        return false;
    }

    /// <summary>A column of the current row, from 0.</summary>
    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>Good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _database);
    }
}
