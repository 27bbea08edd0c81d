using System.Text;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Reads a value as the scenarios write it and gives it in the form of <see cref="TckText"/>.</summary>
public sealed class TckValueReader
{
    private readonly string _text;
    private readonly TckText _form;
    private int _at;

    private TckValueReader(string text, TckText form)
    {
        _text = text;
        _form = form;
    }

    public static string Read(string text, TckText form)
    {
        var reader = new TckValueReader(text, form);
        var value = reader.Value();
        reader.SkipBlank();
        return reader._at == text.Length ? value : throw new InvalidDataException($"'{text}' is no value from position {reader._at} on");
    }

    private char Here => _at < _text.Length ? _text[_at] : '\0';

    private string Value()
    {
        SkipBlank();
        return Here switch
        {
            '\'' => TckText.String(Quoted()),
            '{' => Map(),
            '(' => Node(),
            '<' => Path(),
            '[' => ListOrRelationship(),
            _ => Word(),
        };
    }

    private string Quoted()
    {
        var text = new StringBuilder();
        for (_at++; Here != '\''; _at++)
        {
            if (Here == '\\' && _text[_at + 1] is '\'' or '\\') _at++;
            text.Append(Here);
        }

        _at++;
        return text.ToString();
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && Here is not (',' or ']' or '}' or ')' or ' ')) _at++;
        var word = _text[start.._at];
        if (word is "NaN") return TckText.Float(double.NaN);
        var isFloat = word.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 && word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        return isFloat ? TckText.Float(double.Parse(word, CultureInfo.InvariantCulture)) : word;
    }

    private string Map()
    {
        var entries = new List<KeyValuePair<string, string>>();
        Expect('{');
        for (SkipBlank(); Here != '}'; SkipBlank())
        {
            if (Here == ',') _at++;
            SkipBlank();
            var key = Name();
            SkipBlank();
            Expect(':');
            entries.Add(new(key, Value()));
        }

        _at++;
        return TckText.Map(entries);
    }

    private string Node() => $"({Entity('(', ')')})";

    private string Relationship() => $"[{Entity('[', ']')}]";

    private string Entity(char open, char close)
    {
        Expect(open);
        var labels = new List<string>();
        for (SkipBlank(); Here == ':'; SkipBlank())
        {
            _at++;
            labels.Add(Name());
        }

        var properties = Here == '{' ? Map() : "{}";
        SkipBlank();
        Expect(close);
        return TckText.Entity(labels, properties);
    }

    private string ListOrRelationship()
    {
        if (_text[_at + 1] == ':') return Relationship();
        var items = new List<string>();
        Expect('[');
        for (SkipBlank(); Here != ']'; SkipBlank())
        {
            if (Here == ',') _at++;
            items.Add(Value());
        }

        _at++;
        return _form.List(items);
    }

    private string Path()
    {
        Expect('<');
        var text = "<" + Node();
        while (Here != '>')
        {
            var arrow = Here == '<' ? "<-" : "-";
            _at += arrow.Length;
            text += arrow + Relationship();
            var end = arrow == "-" ? "->" : "-";
            foreach (var sign in end) Expect(sign);
            text += end + Node();
        }

        _at++;
        return text + ">";
    }

    private string Name()
    {
        if (Here == '`')
        {
            var close = _text.IndexOf('`', _at + 1);
            var name = _text[(_at + 1)..close];
            _at = close + 1;
            return name;
        }

        var start = _at;
        while (char.IsLetterOrDigit(Here) || Here == '_') _at++;
        return _text[start.._at];
    }

    private void Expect(char wanted)
    {
        if (Here != wanted) throw new InvalidDataException($"'{_text}': '{wanted}' was expected at position {_at}");
        _at++;
    }

    private void SkipBlank()
    {
        while (Here == ' ') _at++;
    }
}
