using GraphExplorer.Engine.Durability.Format;
using GraphExplorer.Engine.Durability.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Upkeep;

/// <summary>Opens the files of stores, of folders and of backups, for those who look after them.</summary>
internal static class StoreFiles
{
    /// <summary>The file of a data folder.</summary>
    /// <exception cref="DataFolderException">There is none.</exception>
    public static string Of(string folder)
    {
        var file = Path.Combine(Path.GetFullPath(folder), DataFolder.FileName);
        return File.Exists(file) ? file : throw new DataFolderException($"There is no graph in the folder {Path.GetFullPath(folder)}; name another.");
    }

    /// <summary>For reading, also while another process writes to it.</summary>
    /// <exception cref="DataFolderException">It is no file of a store that this version reads.</exception>
    public static SqliteConnection Read(string file)
    {
        if (!File.Exists(file)) throw new DataFolderException($"There is no file {file}; name a store of a graph.");
        return OpeningFaults.Explained(file, () =>
        {
            var connection = Connecting.Open(file, SqliteOpenMode.ReadOnly);
            try
            {
                FileFormat.RequireNewest(connection);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }
}
