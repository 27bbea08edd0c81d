using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Reads nodes.</summary>
internal sealed class CsvNodes(CsvSource source, CsvReading reading) : CsvTable(source, reading)
{
    private string? _group;

    protected override IEnumerable<string> HeaderFaults()
    {
        foreach (var column in Columns.Where(column => column.Role is CsvRole.StartId or CsvRole.EndId or CsvRole.Type))
            yield return $"A file of nodes has no :{(column.Role == CsvRole.Type ? "TYPE" : column.Role == CsvRole.StartId ? "START_ID" : "END_ID")}; give it with --relationships.";
        var groups = Columns.Where(column => column.Role == CsvRole.Id).Select(column => column.Group).Distinct(StringComparer.Ordinal).ToList();
        if (groups.Count > 1) yield return "Several :ID columns make one id together, so they have one group.";
        _group = groups.FirstOrDefault();
        if (_group is not null) Reading.Ids.Declare(_group);
    }

    protected override void Add(IReadOnlyList<CsvField> fields)
    {
        AddId(fields);
        var (labels, properties) = (Source.Names, new ValueMap());
        for (var i = 0; i < fields.Count; i++)
        {
            var column = Columns[i];
            if (column.Role != CsvRole.Label && !column.IsProperty) continue;
            if (column.Type.Of(fields[i]) is not { } value) Fault(TransferFaultCodes.BadValue, CsvSentences.NotOfType(fields[i], column));
            else if (column.Role == CsvRole.Label) labels = Joined(labels, value);
            else if (!value.IsNull) properties.With(column.Name, value);
        }

        Reading.Graph.Nodes.Add(new(labels, properties));
    }

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> labels, Value more) => more.IsNull
        ? labels
        : [.. labels.Concat(more.AsList.Select(label => label.AsString)).Where(label => label.Length > 0).Distinct(StringComparer.Ordinal)];

    private void AddId(IReadOnlyList<CsvField> fields)
    {
        if (_group is null) return;
        if (Key(fields, CsvRole.Id) is not { } id) Fault(TransferFaultCodes.MissingId, "The node has no id.");
        else if (!Reading.Ids.TryAdd(_group, id, Reading.Graph.Nodes.Count)) Fault(TransferFaultCodes.DuplicateId, $"Another node has the id {Shown(id)}{CsvSentences.InGroup(_group)}.");
    }
}
