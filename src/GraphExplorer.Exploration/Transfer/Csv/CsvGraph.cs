using GraphExplorer.Exploration.Import;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Reads a graph from CSV files with headers as Neo4j's admin import has them.</summary>
/// <param name="nodes">Files of nodes; the ids in them are for the relationships of the same reading alone.</param>
/// <param name="relationships">Files of relationships.</param>
public sealed class CsvGraph(IReadOnlyList<CsvSource> nodes, IReadOnlyList<CsvSource> relationships, CsvMarks marks)
{
    /// <summary>Reads and checks all files.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <exception cref="ImportException">With every fault, up to <see cref="TransferFaults.Most"/>.</exception>
    public TransferGraph Read(IProgress<double>? progress, CancellationToken cancellation)
    {
        var faults = new TransferFaults();
        var reading = new CsvReading(marks, faults, progress, Bytes(), cancellation);
        foreach (var source in nodes) new CsvNodes(source, reading).Read();
        // Ids of nodes that could not be read would be unknown.
        if (reading.IsCut) faults.ThrowIfAny();
        foreach (var source in relationships) new CsvRelationships(source, reading).Read();
        faults.ThrowIfAny();
        return reading.Graph;
    }

    private long Bytes() => nodes.Concat(relationships).SelectMany(source => source.Files).Where(File.Exists).Sum(file => new FileInfo(file).Length);
}
