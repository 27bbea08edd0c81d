using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Embeds;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots.Links;

namespace GraphExplorer.Web.Snapshots;

/// <summary>What snapshots need of a server.</summary>
internal static class SnapshotServing
{
    private const string KeyFile = "link-keys";

    /// <exception cref="StartFault">The secrets of links cannot be read.</exception>
    public static void Add(IServiceCollection services, ServeOptions options)
    {
        // Without a name that others reach it by, everybody who reaches it is the one user of this machine.
        services.AddSingleton(new SnapshotRights(singleUser: options.NamesOfOthers.Count == 0));
        services.AddSingleton(PublicAddress.Of(options)).AddSingleton(KeysOf(options)).AddSingleton<SignedLinks>().AddSingleton<SnapshotDoor>();
        services.AddSingleton<RenderedFiles>().AddSingleton<EmbedFiles>().AddSingleton<EmbedPages>().AddSingleton<EmbedTelling>().AddSingleton<OEmbed>();
        services.AddSingleton<EmbeddingNotes>().AddHostedService(provider => provider.GetRequiredService<EmbeddingNotes>());
        services.AddSingleton<FreezeReading>().AddSingleton<SnapshotsApi>().AddSingleton<SnapshotDeletion>().AddSingleton<SnapshotSigning>().AddSingleton<SnapshotPreview>().AddSingleton<SnapshotDrift>();
    }

    private static LinkKeys KeysOf(ServeOptions options)
    {
        var beside = options.Data is { AsCopy: false } place ? Path.Combine(place.Folder, KeyFile) : null;
        if ((options.LinkKeys ?? beside) is not { Length: > 0 } path) return LinkKeys.OfProcess();
        try
        {
            return LinkKeys.OfFile(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StartFault($"The secrets of links in {path} cannot be used: {fault.Message}", fault);
        }
    }
}
