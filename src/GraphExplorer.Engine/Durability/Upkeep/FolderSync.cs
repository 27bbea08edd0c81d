using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GraphExplorer.Engine.Durability.Upkeep;

/// <summary>Makes the names in a folder durable: a file that was synced and renamed may still have its old name after a power cut.</summary>
internal static class FolderSync
{
    /// <exception cref="IOException">The folder cannot be synced.</exception>
    public static void Run(string folder)
    {
        // Windows has no such thing, and keeps renames in a journal of its own.
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(folder, flags: 0);
        if (handle < 0) throw Fault(folder);
        try
        {
            if (Sync(handle) != 0) throw Fault(folder);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Fault(string folder) => new($"The folder {folder} cannot be synced: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
