namespace GraphExplorer.Web.Hosting;

/// <summary>The folder that keeps the graph of the embedded store.</summary>
/// <param name="Folder">It is made where it is not there.</param>
public sealed record DataPlace(string Folder)
{
    /// <summary>What an acknowledged change survives: one of <see cref="DurabilityWords.All"/>. Default: the first.</summary>
    public string Durability { get; init; } = DurabilityWords.All[0];

    /// <summary>
    /// Whether the graph is read as it is now, into memory, and the folder left alone: also while a server works with it. Default
    /// false.
    /// </summary>
    public bool AsCopy { get; init; }
}
