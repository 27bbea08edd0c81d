namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Words that faults of nodes and of relationships share.</summary>
internal static class CsvSentences
{
    public static string NotOfType(CsvField field, CsvColumn column) => $"'{Shortened.Text(field.Text)}' in the column '{column.Name}' is no {column.Type.Name}.";

    public static string InGroup(string group) => group.Length == 0 ? "" : $" in the group {group}";
}
