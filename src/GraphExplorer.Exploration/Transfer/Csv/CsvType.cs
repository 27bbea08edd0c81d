using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>How the fields of a column become values.</summary>
/// <param name="Name">As a header writes it, e.g. <c>int</c>, <c>string[]</c>.</param>
/// <param name="Read">The value of a field that is not absent; null where it has none of this type.</param>
internal sealed record CsvType(string Name, Func<string, Value?> Read)
{
    /// <summary>The value of a field, which is a null where the field is absent; null where it has none of this type.</summary>
    public Value? Of(CsvField field) => field.IsAbsent ? Value.Null : Read(field.Text);
}
