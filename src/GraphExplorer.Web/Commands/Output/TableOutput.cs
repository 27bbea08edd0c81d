using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>A table for a terminal: columns as wide as the first rows need, numbers to the right.</summary>
internal sealed class TableOutput(TextWriter output) : IRowOutput
{
    private const int Measured = 500;

    private readonly List<Value[]> _waiting = [];
    private string[] _columns = [];
    private int[]? _widths;

    public void Start(IReadOnlyList<string> columns) => _columns = [.. columns.Select(TerminalText.Of)];

    public void Write(Value[] row)
    {
        if (_widths is null && _waiting.Count < Measured)
        {
            _waiting.Add(row);
            return;
        }

        Flush();
        WriteRow(row);
    }

    public void End()
    {
        if (_columns.Length > 0) Flush();
    }

    private void Flush()
    {
        if (_widths is not null) return;
        _widths = [.. _columns.Select((column, i) => _waiting.Select(row => TerminalText.Width(Text(row[i]))).Append(TerminalText.Width(column)).Max())];
        WriteLine(" | ", (i, width) => TerminalText.Pad(_columns[i], i < _columns.Length - 1 ? width : 0, right: false));
        WriteLine("-+-", (_, width) => new('-', width));
        foreach (var row in _waiting) WriteRow(row);
        _waiting.Clear();
    }

    private void WriteRow(Value[] row) => WriteLine(" | ", (i, width) => row[i].IsNumber
        ? TerminalText.Pad(Text(row[i]), width, right: true)
        : TerminalText.Pad(Text(row[i]), i < row.Length - 1 ? width : 0, right: false));

    private void WriteLine(string between, Func<int, int, string> cell) => output.WriteLine(string.Join(between, _widths!.Select((width, i) => cell(i, width))));

    private static string Text(Value value) => TerminalText.Of(value.Kind == ValueKind.String ? value.AsString : value.ToString());
}
