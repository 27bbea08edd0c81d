using GraphExplorer.Engine.Durability.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Upkeep;

/// <summary>Copies of a store, one file each, taken while it is used.</summary>
public static class StoreBackup
{
    /// <summary>
    /// Writes the graph of a data folder, as it is at this moment, into a new file, which has its name only once it is whole,
    /// checked and on the disk. Takes no lock, and holds up nobody who reads or writes.
    /// </summary>
    /// <returns>What is in the backup.</returns>
    /// <exception cref="DataFolderException">There is no graph, it is damaged, or the file is there or cannot be written.</exception>
    public static StoreCounts Write(string folder, string target, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(target);
        if (Path.Exists(path)) throw new DataFolderException($"{path} is there already; name a new file.");
        var place = Path.GetDirectoryName(path);
        if (!Directory.Exists(place)) throw new DataFolderException($"There is no folder {place}; make it, or name another file.");
        // A name of this process's own, so that two of them cannot finish each other's.
        var partial = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.partial");
        try
        {
            Copy(StoreFiles.Of(folder), partial, path, progress, cancellation);
            var counts = StoreCheck.Require(partial, cancellation);
            File.Move(partial, path);
            FolderSync.Run(place);
            return counts;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"{path} cannot be written; allow it, or name another file: {fault.Message}", fault);
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }

    /// <param name="named">How messages call the copy: nobody knows its name of the moment.</param>
    private static void Copy(string from, string to, string named, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (File.Exists(to)) File.Delete(to);
        using var source = StoreFiles.Read(from);
        OpeningFaults.Explained(named, () =>
        {
            using var target = Connecting.Open(to, SqliteOpenMode.ReadWriteCreate);
            Connecting.Run(target, "PRAGMA synchronous = FULL; PRAGMA fullfsync = 1");
            PageCopy.Run(source, target, progress, cancellation);
            // One file without company, wherever it is taken.
            Connecting.Run(target, "PRAGMA journal_mode = DELETE");
            return 0;
        });
    }
}
