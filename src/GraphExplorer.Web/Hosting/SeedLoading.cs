using System.Diagnostics;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>Loads folders of data files at start, and says what it loaded.</summary>
internal sealed class SeedLoading(ICypherRunner runner, TextWriter output)
{
    public async Task LoadAsync(string folder, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var summary = await LoadWholeAsync(folder, cancellation);
        var counts = string.Join(", ", Counts(summary).Select(count => $"{count.Number:N0} {count.Word}"));
        await output.WriteLineAsync($"Loaded {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}: {counts}, in {clock.ElapsedMilliseconds:N0} ms.");
    }

    private async Task<ImportSummary> LoadWholeAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) throw new StartFault($"There is no folder {folder}; name one that holds data files.");
        try
        {
            return await new SeedImport(runner, TimeProvider.System).LoadAsync(SeedFolder.Read(folder), cancellation);
        }
        catch (ImportException fault)
        {
            throw new StartFault($"Nothing was loaded from {folder}; mend this and start again: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The folder {folder} cannot be read; allow it and start again: {fault.Message}", fault);
        }
        catch (GraphException fault)
        {
            throw new StartFault($"The store did not take the data of {folder}: {fault.Message}", fault);
        }
    }

    private static IEnumerable<(int Number, string Word)> Counts(ImportSummary summary)
    {
        yield return (summary.Labels.GetValueOrDefault("Entity"), "entities");
        yield return (summary.Labels.GetValueOrDefault("Claim"), "claims");
        yield return (summary.Labels.GetValueOrDefault("Report"), "reports");
        yield return (summary.Documents, summary.Documents == 1 ? "document" : "documents");
        yield return (summary.Relationships, "relationships");
    }
}
