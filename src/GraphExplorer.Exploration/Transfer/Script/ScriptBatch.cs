using System.Text;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>Rows that one statement of a script will make.</summary>
internal sealed class ScriptBatch
{
    private const int MostRows = 200;
    private const int MostLetters = 100_000;

    private readonly StringBuilder _rows = new();
    private int _count;

    public bool IsEmpty => _count == 0;

    public bool IsFull => _count >= MostRows || _rows.Length >= MostLetters;

    /// <summary>Adds a row of numbers and properties.</summary>
    /// <exception cref="TransferException">A property that no script can say.</exception>
    public void Add(ReadOnlySpan<int> numbers, ValueMap properties)
    {
        _rows.Append(_count++ == 0 ? "\n  [" : ",\n  [");
        foreach (var number in numbers) _rows.Append(CultureInfo.InvariantCulture, $"{number}, ");
        try
        {
            CypherLiteral.Append(_rows, Value.Of(properties));
        }
        catch (ArgumentException)
        {
            throw new TransferException("The graph holds bytes, which Cypher has no literal for; write another form than a script.");
        }

        _rows.Append(']');
    }

    /// <summary>The rows as a list; the batch is then empty.</summary>
    public string Take()
    {
        var rows = $"[{_rows}\n]";
        _rows.Clear();
        _count = 0;
        return rows;
    }
}
