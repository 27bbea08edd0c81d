using System.Diagnostics;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>Loads folders of data files, and says what it loaded.</summary>
internal sealed class SeedLoading(ICypherRunner runner)
{
    /// <summary>Reads a folder and loads it. Returns a sentence for a person.</summary>
    /// <exception cref="StartFault">Nothing of it was loaded.</exception>
    public Task<string> LoadAsync(string folder, CancellationToken cancellation) => LoadAsync(folder, Read(folder), cancellation);

    /// <summary>Loads what was read from a folder. Returns a sentence for a person.</summary>
    /// <exception cref="StartFault">Nothing of it was loaded.</exception>
    public async Task<string> LoadAsync(string folder, SeedContent content, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var summary = await new SeedImport(runner, TimeProvider.System).LoadAsync(content, cancellation);
            var counts = string.Join(", ", Counts(summary).Select(count => $"{count.Number:N0} {count.Word}"));
            return $"Loaded {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}: {counts}, in {clock.ElapsedMilliseconds:N0} ms.";
        }
        catch (GraphException fault)
        {
            throw new StartFault($"The store did not take the data of {folder}: {fault.Message}", fault);
        }
    }

    private static SeedContent Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new StartFault($"There is no folder {folder}; name one that holds data files.");
        try
        {
            return SeedFolder.Read(folder);
        }
        catch (ImportException fault)
        {
            throw new StartFault($"Nothing was loaded from {folder}; mend this and start again: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The folder {folder} cannot be read; allow it and start again: {fault.Message}", fault);
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
