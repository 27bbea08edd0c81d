namespace GraphExplorer.Exploration.Import;

/// <summary>Files are faulty. Nothing of it was loaded.</summary>
public sealed class ImportException(IReadOnlyList<ImportFault> faults) : Exception(Describe(faults))
{
    /// <summary>Every fault found, by file and line.</summary>
    public IReadOnlyList<ImportFault> Faults { get; } = faults;

    private static string Describe(IReadOnlyList<ImportFault> faults) =>
        faults.Count == 1
            ? faults[0].ToString()
            : $"{faults.Count} faults; the first: {faults[0]}";
}
