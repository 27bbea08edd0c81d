namespace GraphExplorer.Engine.Durability;

/// <summary>
/// Keeps a data folder for this process. The system holds the lock, so that it goes with the process however that ends; the
/// process's id stands in a file beside it, since a locked file cannot be read by others.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const string LockName = "lock";
    private const string OwnerName = "lock.pid";

    // How Linux, macOS and Windows say that somebody else has the file.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _lock;

    private FolderLock(FileStream held) => _lock = held;

    /// <exception cref="DataFolderException">Another process has it, or the folder cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        var held = new FolderLock(Open(folder));
        try
        {
            File.WriteAllText(Path.Combine(folder, OwnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n");
            return held;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            held.Dispose();
            throw Unwritable(folder, fault);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Open(string folder)
    {
        try
        {
            return new(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (InUse.Contains(fault.HResult))
        {
            throw new DataFolderException($"The data folder {folder} is in use by {Owner(folder)}; stop that one, or choose another folder.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, fault);
        }
    }

    private static string Owner(string folder)
    {
        var file = Path.Combine(folder, OwnerName);
        try
        {
            return $"process {File.ReadAllText(file).Trim()}";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"another process, which {file} does not name";
        }
    }

    private static DataFolderException Unwritable(string folder, Exception fault) =>
        new($"The data folder {folder} cannot be written; allow it, or choose another: {fault.Message}", fault);
}
