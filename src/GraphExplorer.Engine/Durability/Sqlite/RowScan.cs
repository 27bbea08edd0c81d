using GraphExplorer.Engine.Durability.Rows;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>The rows of a table in the order of their ids.</summary>
internal sealed class RowScan(SqliteConnection connection, string name) : IDisposable
{
    private readonly Statement _rows = new(connection, $"SELECT id, content FROM {name} ORDER BY id");

    public string Table => name;

    public long Id { get; private set; }

    /// <summary>The content of the row; good until the next. Throws <see cref="DamagedRowException"/> where its check does not hold.</summary>
    public ReadOnlySpan<byte> Content => RowCheck.Verified(_rows.Bytes(1), RowCheck.Of(0, Id));

    public bool Next()
    {
        if (!_rows.Next()) return false;
        Id = _rows.Integer(0);
        return true;
    }

    public void Dispose() => _rows.Dispose();
}
