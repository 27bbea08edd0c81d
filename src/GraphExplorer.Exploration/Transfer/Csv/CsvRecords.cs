using System.Text;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>One field as it stands in a file. Quoted and empty is an empty text, empty without quotes is no value.</summary>
internal readonly record struct CsvField(string Text, bool Quoted)
{
    public bool IsAbsent => Text.Length == 0 && !Quoted;
}

/// <summary>
/// Reads CSV one record at a time: fields may be quoted, quotes in them are doubled, and line ends within quotes belong to the
/// field. Empty lines are passed over.
/// </summary>
internal sealed class CsvRecords(TextReader text, char delimiter)
{
    private const char End = '\0';

    private readonly char[] _buffer = new char[64 * 1024];
    private readonly StringBuilder _field = new();
    private readonly List<CsvField> _fields = [];
    private int _at;
    private int _filled;
    private int _next = 1;

    /// <summary>Of the record read last. Good until the next is read.</summary>
    public IReadOnlyList<CsvField> Fields => _fields;

    /// <summary>1-based; where the record read last begins.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Goes to the next record; false after the last.</summary>
    /// <exception cref="CsvFault">Quotation marks that do not match.</exception>
    public bool Next()
    {
        while (IsLineEnd(Peek()) && Fill()) TakeLineEnd();
        if (!Fill()) return false;
        Line = _next;
        _fields.Clear();
        do _fields.Add(ReadField());
        while (TryTake(delimiter));
        if (Fill()) TakeLineEnd();
        return true;
    }

    private CsvField ReadField()
    {
        _field.Clear();
        if (!TryTake(CsvMarks.Quote)) return new(ReadPlain(), false);
        ReadQuoted();
        var after = Peek();
        if (Fill() && after != delimiter && !IsLineEnd(after))
            throw new CsvFault(_next, $"After the closing quotation mark of a field comes {CsvFault.Shown(after)}; quotation marks within a field are doubled.");
        return new(_field.ToString(), true);
    }

    private string ReadPlain()
    {
        while (Fill())
        {
            var rest = _buffer.AsSpan(_at, _filled - _at);
            var end = rest.IndexOfAny(delimiter, '\n', '\r');
            _field.Append(end < 0 ? rest : rest[..end]);
            _at += end < 0 ? rest.Length : end;
            if (end >= 0) break;
        }

        return _field.ToString();
    }

    private void ReadQuoted()
    {
        var opened = _next;
        while (Fill())
        {
            var rest = _buffer.AsSpan(_at, _filled - _at);
            var end = rest.IndexOf(CsvMarks.Quote);
            var part = end < 0 ? rest : rest[..end];
            _field.Append(part);
            _next += part.Count('\n');
            _at += part.Length;
            if (end < 0) continue;
            _at++;
            if (!TryTake(CsvMarks.Quote)) return;
            _field.Append(CsvMarks.Quote);
        }

        throw new CsvFault(opened, "A quotation mark opens a field here and nothing closes it.");
    }

    private void TakeLineEnd()
    {
        if (TryTake('\r')) TryTake('\n');
        else TryTake('\n');
        _next++;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    private bool TryTake(char mark)
    {
        if (!Fill() || _buffer[_at] != mark) return false;
        _at++;
        return true;
    }

    private char Peek() => Fill() ? _buffer[_at] : End;

    private bool Fill()
    {
        if (_at < _filled) return true;
        _at = 0;
        _filled = text.Read(_buffer, 0, _buffer.Length);
        return _filled > 0;
    }
}
