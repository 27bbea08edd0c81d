using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Statements;

/// <summary>One row of an answer, read by column name.</summary>
public sealed class Row(IReadOnlyList<string> columns, Value[] values)
{
    /// <summary>The value of a column.</summary>
    /// <exception cref="ArgumentException">The statement returns no such column.</exception>
    public Value this[string column]
    {
        get
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == column) return values[i];
            }

            throw new ArgumentException($"the statement returns no column {column}", nameof(column));
        }
    }

    /// <summary>Text, or null where the column is null.</summary>
    public string? Text(string column) => this[column].TextOrNull();

    /// <summary>A list of text.</summary>
    public IReadOnlyList<string> Texts(string column) => [.. this[column].AsList.Select(value => value.AsString)];
}
