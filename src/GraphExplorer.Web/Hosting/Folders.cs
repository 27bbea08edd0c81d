namespace GraphExplorer.Web.Hosting;

/// <summary>Finds the folders that ship with the product: beside the executable when published, at the top of the repository before that.</summary>
internal static class Folders
{
    private const string RepositoryMark = "GraphExplorer.sln";

    /// <summary>Where the pages are.</summary>
    public static string WebRoot() => Find("wwwroot") ?? throw new StartFault("The folder wwwroot with the pages is missing; put it beside the executable.");

    /// <summary>Where the seed graph is; null where it was taken away.</summary>
    public static string? Seed() => Find("graph-seed");

    private static string? Find(string name)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, name);
        if (Directory.Exists(beside)) return beside;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, RepositoryMark))) continue;
            var top = Path.Combine(folder.FullName, name);
            return Directory.Exists(top) ? top : null;
        }

        return null;
    }
}
