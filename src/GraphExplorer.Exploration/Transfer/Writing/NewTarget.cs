namespace GraphExplorer.Exploration.Transfer.Writing;

/// <summary>A file or a folder that is to be made.</summary>
internal static class NewTarget
{
    /// <summary>Its whole path.</summary>
    /// <exception cref="IOException">It is there already, or there is no place for it.</exception>
    public static string Of(string target)
    {
        var path = Path.GetFullPath(Path.TrimEndingDirectorySeparator(target));
        if (Path.Exists(path)) throw new IOException($"{target} is there already; name one that is not.");
        var folder = Path.GetDirectoryName(path);
        return Directory.Exists(folder) ? path : throw new IOException($"There is no folder {folder}; make it, or name another.");
    }
}
