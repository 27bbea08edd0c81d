using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Reads relationships, after all nodes.</summary>
internal sealed class CsvRelationships(CsvSource source, CsvReading reading) : CsvTable(source, reading)
{
    private string _startGroup = "";
    private string _endGroup = "";

    protected override IEnumerable<string> HeaderFaults()
    {
        foreach (var column in Columns.Where(column => column.Role is CsvRole.Id or CsvRole.Label))
            yield return $"A file of relationships has no :{(column.Role == CsvRole.Id ? "ID" : "LABEL")}; give it with --nodes.";
        if (Columns.Count(column => column.Role == CsvRole.StartId) == 0) yield return "There is no :START_ID column.";
        if (Columns.Count(column => column.Role == CsvRole.EndId) == 0) yield return "There is no :END_ID column.";
        if (Source.Names.Count == 0 && Columns.All(column => column.Role != CsvRole.Type))
            yield return "There is no :TYPE column; add one, or name the type with --relationships TYPE=file.";
        _startGroup = Group(CsvRole.StartId);
        _endGroup = Group(CsvRole.EndId);
        foreach (var group in new[] { _startGroup, _endGroup }.Distinct(StringComparer.Ordinal).Where(group => !Reading.Ids.IsDeclared(group)))
            yield return group.Length == 0 ? "No file of nodes has an :ID column without a group." : $"No file of nodes has an :ID({group}) column.";
    }

    protected override void Add(IReadOnlyList<CsvField> fields)
    {
        var (start, end, type) = (End(fields, CsvRole.StartId, _startGroup), End(fields, CsvRole.EndId, _endGroup), Key(fields, CsvRole.Type) ?? Source.Names.FirstOrDefault());
        if (type is null) Fault(TransferFaultCodes.MissingType, "The relationship has no type.");
        var properties = new ValueMap();
        for (var i = 0; i < fields.Count; i++)
        {
            var column = Columns[i];
            if (!column.IsProperty) continue;
            if (column.Type.Of(fields[i]) is not { } value) Fault(TransferFaultCodes.BadValue, CsvSentences.NotOfType(fields[i], column));
            else if (!value.IsNull) properties.With(column.Name, value);
        }

        if (start is { } from && end is { } to && type is not null) Reading.Graph.Links.Add(new(from, type, to, properties));
    }

    private string Group(CsvRole role) => Columns.FirstOrDefault(column => column.Role == role)?.Group ?? "";

    private int? End(IReadOnlyList<CsvField> fields, CsvRole role, string group)
    {
        var word = role == CsvRole.StartId ? "start" : "end";
        if (Key(fields, role) is not { } id)
        {
            Fault(TransferFaultCodes.MissingId, $"The relationship has no id of its {word}.");
            return null;
        }

        var node = Reading.Ids.Find(group, id);
        if (node is null) Fault(TransferFaultCodes.UnknownId, $"No node has the id {Shown(id)}{CsvSentences.InGroup(group)}, the {word} of the relationship.");
        return node;
    }
}
