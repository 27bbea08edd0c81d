using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability;

/// <summary>What it means that SQLite cannot open or read a file.</summary>
internal static class OpeningFaults
{
    /// <summary>Does it, and says in a sentence why that cannot be.</summary>
    public static T Explained<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw new DataFolderException(Sentence(file, fault), fault);
        }
    }

    private static string Sentence(string file, SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => $"{file} is no store of a graph; name another folder or file.",
        raw.SQLITE_CORRUPT => $"{file} is damaged; restore a backup.",
        raw.SQLITE_FULL => $"{file} cannot be opened: the disk is full.",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => $"{file} cannot be opened; allow it, or choose another: {fault.Message}",
        _ => $"{file} cannot be opened: {fault.Message}",
    };
}
