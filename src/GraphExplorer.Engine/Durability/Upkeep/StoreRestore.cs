using GraphExplorer.Engine.Durability.Format;
using GraphExplorer.Engine.Durability.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Upkeep;

/// <summary>Puts a backup into a data folder.</summary>
public static class StoreRestore
{
    /// <summary>
    /// Replaces the graph of a folder with that of a backup, in one transaction: a process that is killed on the way leaves the old
    /// one. The folder is made where it is not there.
    /// </summary>
    /// <param name="replace">Whether a graph that is there may be replaced.</param>
    /// <returns>What was restored.</returns>
    /// <exception cref="DataFolderException">
    /// The backup is damaged, another process has the folder, or it holds a graph that may not be replaced.
    /// </exception>
    public static StoreCounts Run(string folder, string backup, bool replace, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var counts = StoreCheck.Require(backup, cancellation);
        var path = DataFolder.Made(Path.GetFullPath(folder));
        using var held = FolderLock.Take(path);
        var file = Path.Combine(path, DataFolder.FileName);
        using var source = StoreFiles.Read(backup);
        return OpeningFaults.Explained(file, () =>
        {
            using var target = Connecting.Open(file, SqliteOpenMode.ReadWriteCreate);
            if (!replace && HoldsGraph(target)) throw new DataFolderException($"The folder {path} holds a graph already; say --replace to lose it, or name another folder.");
            Connecting.Prepare(target, DurabilityLevel.Full);
            PageCopy.Run(source, target, progress, cancellation);
            return counts;
        });
    }

    private static bool HoldsGraph(SqliteConnection connection) =>
        FileFormat.Version(connection) > 0 && Connecting.Ask(connection, "SELECT EXISTS (SELECT 1 FROM node)") != "0";
}
