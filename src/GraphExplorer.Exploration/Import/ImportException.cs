namespace GraphExplorer.Exploration.Import;

/// <summary>A seed folder is faulty. Nothing of it was loaded.</summary>
public sealed class ImportException(IReadOnlyList<ImportFault> faults) : Exception(Describe(faults))
{
    /// <summary>Every fault found, by file and line.</summary>
    public IReadOnlyList<ImportFault> Faults { get; } = faults;

    private static string Describe(IReadOnlyList<ImportFault> faults) =>
        faults.Count == 1
            ? faults[0].ToString()
            : $"{faults.Count} faults in the seed; the first: {faults[0]}";
}
