using GraphExplorer.Engine.Durability.Rows;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Sqlite;

/// <summary>A table of rows by id, each bytes with a check.</summary>
internal sealed class RowTable(SqliteConnection connection, string name) : IDisposable
{
    private readonly Statement _put = new(connection, $"INSERT OR REPLACE INTO {name} (id, content) VALUES (?1, ?2)");
    private readonly Statement _remove = new(connection, $"DELETE FROM {name} WHERE id = ?1");

    /// <summary>Adds the check to the content, and puts the row in place of the one that has its id.</summary>
    public void Put(long id, RowWriter content)
    {
        content.Check(RowCheck.Of(RowCheck.Of(0, id), content.Written));
        _put.With(1, id).With(2, content.Written).Run();
    }

    public void Remove(long id) => _remove.With(1, id).Run();

    public void Clear()
    {
        using var clear = new Statement(connection, $"DELETE FROM {name}");
        clear.Run();
    }

    public void Dispose()
    {
        _put.Dispose();
        _remove.Dispose();
    }
}
