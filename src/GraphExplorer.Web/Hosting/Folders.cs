namespace GraphExplorer.Web.Hosting;

/// <summary>Finds the folders that ship with the product: beside the executable when published, at the top of the repository before that.</summary>
internal static class Folders
{
    private const string RepositoryMark = "GraphExplorer.sln";

    /// <summary>Where the pages are.</summary>
    public static string WebRoot() => Find("wwwroot") ?? throw new StartFault("The folder wwwroot with the pages is missing; put it beside the executable.");

    /// <summary>Where the seed graph is; null where it was taken away.</summary>
    public static string? Seed() => Find("graph-seed");

    /// <summary>
    /// Where the graph is kept when nobody says where: in a source tree the folder <c>data</c> at its top, so that two trees do not
    /// share one; else a folder of the user's.
    /// </summary>
    public static string Data()
    {
        if (Top() is { } top) return Path.Combine(top, "data");
        var ofUser = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return ofUser.Length > 0 ? Path.Combine(ofUser, "GraphExplorer") : throw new StartFault("There is no folder for data of this user; name one with --data, or use --in-memory.");
    }

    private static string? Find(string name)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, name);
        if (Directory.Exists(beside)) return beside;
        return Top() is { } top && Path.Combine(top, name) is var below && Directory.Exists(below) ? below : null;
    }

    /// <summary>The top of the source tree that this was built in; null for none.</summary>
    private static string? Top()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RepositoryMark))) return folder.FullName;
        }

        return null;
    }
}
