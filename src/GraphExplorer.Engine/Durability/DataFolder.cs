using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Durability;

/// <summary>A folder that keeps a graph. One process has it at a time; others may read its file, and back it up, meanwhile.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>The name of the SQLite file in it.</summary>
    public const string FileName = "graph.sqlite";

    private static readonly string[] PromisingPragmas = ["journal_mode", "synchronous", "fullfsync"];

    private readonly FolderLock _lock;
    private readonly GraphFile _file;

    private DataFolder(string path, FolderLock held, GraphFile file)
    {
        Path = path;
        _lock = held;
        _file = file;
        var store = file.Read.Store;
        IsNew = store.NextNode == 0;
        Store = new(store.Database, file.Read.State, store.Commits, file);
    }

    /// <summary>The whole path of the folder.</summary>
    public string Path { get; }

    /// <summary>Whether there was never a node in it.</summary>
    public bool IsNew { get; }

    /// <summary>The graph. What it commits is in the folder before anybody reads it.</summary>
    public GraphStore Store { get; }

    /// <summary>The settings of SQLite that make a commit durable, as the connection that writes has them, e.g. <c>synchronous</c>: <c>2</c>.</summary>
    public IReadOnlyDictionary<string, string> Pragmas => PromisingPragmas.ToDictionary(name => name, _file.Pragma, StringComparer.Ordinal);

    /// <summary>Opens a folder, or makes it where it is not there.</summary>
    /// <exception cref="DataFolderException">
    /// It cannot be: another process has it, it was written by a newer version, it is damaged, it cannot be written.
    /// </exception>
    public static DataFolder Open(string path, DataFolderOptions? options = null)
    {
        var folder = System.IO.Path.GetFullPath(path);
        var held = FolderLock.Take(Made(folder));
        try
        {
            return new(folder, held, GraphFile.Open(System.IO.Path.Combine(folder, FileName), options ?? new()));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The graph of a folder as it is now, in memory: what is changed there stays there. Takes no lock, also while another process
    /// has the folder. Null where there is none.
    /// </summary>
    /// <exception cref="DataFolderException">It cannot be read.</exception>
    public static GraphStore? Copy(string path, IProgress<double>? progress = null)
    {
        var file = System.IO.Path.Combine(System.IO.Path.GetFullPath(path), FileName);
        if (!File.Exists(file)) return null;
        var read = GraphFile.ReadOnly(file, progress);
        return new(read.Store.Database, read.State, read.Store.Commits);
    }

    public void Dispose()
    {
        Store.Dispose();
        _file.Dispose();
        _lock.Dispose();
    }

    internal static string Made(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The data folder {folder} cannot be made; allow it, or choose another: {fault.Message}", fault);
        }
    }
}
