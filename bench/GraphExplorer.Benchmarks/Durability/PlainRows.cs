using Microsoft.Data.Sqlite;

namespace GraphExplorer.Benchmarks.Durability;

/// <summary>The rows of a store's file, written into a file of their own by SQLite and nothing else, with the same pragmas.</summary>
internal sealed class PlainRows : IDisposable
{
    private readonly SqliteConnection _connection;

    public PlainRows(string file)
    {
        _connection = new($"Data Source={file};Pooling=False");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Run("CREATE TABLE node (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT; CREATE TABLE relationship (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT");
    }

    /// <summary>All rows of a table of another file.</summary>
    public static List<(long Id, byte[] Content)> Of(string file, string table)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT id, content FROM {table} ORDER BY id";
        using var reader = command.ExecuteReader();
        var rows = new List<(long, byte[])>();
        while (reader.Read()) rows.Add((reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)));
        return rows;
    }

    /// <summary>Inserts rows in one transaction, synced at its end.</summary>
    public void Insert(IEnumerable<(long Id, byte[] Content)> nodes, IEnumerable<(long Id, byte[] Content)> relationships)
    {
        using var whole = _connection.BeginTransaction();
        Insert("node", nodes, whole);
        Insert("relationship", relationships, whole);
        whole.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private void Insert(string table, IEnumerable<(long Id, byte[] Content)> rows, SqliteTransaction whole)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = whole;
        command.CommandText = $"INSERT INTO {table} (id, content) VALUES ($id, $content)";
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var content = command.Parameters.Add("$content", SqliteType.Blob);
        command.Prepare();
        foreach (var row in rows)
        {
            (id.Value, content.Value) = row;
            command.ExecuteNonQuery();
        }
    }

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
