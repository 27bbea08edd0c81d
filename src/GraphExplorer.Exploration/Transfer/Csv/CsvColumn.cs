namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>What a column is for.</summary>
internal enum CsvRole
{
    Property,
    Id,
    Label,
    StartId,
    EndId,
    Type,
    Ignore,
}

/// <summary>A column as the header says it, e.g. <c>born:date</c>, <c>code:ID(City)</c>, <c>:START_ID(City)</c>.</summary>
/// <param name="Name">Of the property; empty where the column is none. An id with a name is kept as a property as well.</param>
/// <param name="Group">Of ids; empty for the one without a name.</param>
/// <param name="Type">Of the values that become properties, or of labels.</param>
internal sealed record CsvColumn(CsvRole Role, string Name, string Group, CsvType Type)
{
    public bool IsProperty => Role is CsvRole.Property || (Role is CsvRole.Id && Name.Length > 0);
}
