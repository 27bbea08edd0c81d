using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Durability.Upkeep;

namespace GraphExplorer.Web.Hosting;

/// <summary>Looks after the folder of the embedded store. Each gives a sentence for a person.</summary>
/// <param name="progress">Told how far it is, from 0 to 1.</param>
/// <exception cref="StartFault">It cannot be; nothing was changed.</exception>
internal sealed class StoreUpkeep(IProgress<double> progress, CancellationToken cancellation)
{
    public string BackUp(string folder, string file) =>
        Explained(() => $"Wrote {file}: {Text(StoreBackup.Write(folder, file, progress, cancellation))}.");

    public string Restore(string folder, string file, bool replace) =>
        Explained(() => $"Restored {file} into {folder}: {Text(StoreRestore.Run(folder, file, replace, progress, cancellation))}.");

    /// <param name="file">A backup; null for the folder's own.</param>
    public string Check(string folder, string? file) => Explained(() =>
    {
        var report = file is null ? StoreCheck.RunOn(folder, progress, cancellation) : StoreCheck.Run(file, progress, cancellation);
        if (report.Counts is { } counts) return $"Nothing is wrong with {file ?? folder}: {Text(counts)}.";
        throw new StartFault($"{file ?? folder} is damaged; restore a backup:{Environment.NewLine}{string.Join(Environment.NewLine, report.Faults)}");
    });

    private static string Explained(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (DataFolderException fault)
        {
            throw new StartFault(fault.Message, fault);
        }
    }

    private static string Text(StoreCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts.Nodes:N0} nodes, {counts.Relationships:N0} relationships, {counts.Rules} constraints and indexes");
}
