using System.Text;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>A file of nodes with the same labels, or of relationships of one type, whose columns are known before its first line.</summary>
/// <param name="first">What the header begins with, e.g. <c>:ID,:LABEL</c>.</param>
internal sealed class CsvSheet(string file, string first, CsvMarks marks) : IDisposable
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);
    private StreamWriter? _text;

    /// <summary>Learns of properties that the file is to hold.</summary>
    public void Look(ValueMap properties)
    {
        foreach (var (key, value) in properties)
        {
            var form = CsvForm.Of(value, marks);
            if (_forms.TryAdd(key, form)) _keys.Add(key);
            else _forms[key] = CsvForm.Joined(_forms[key], form);
        }
    }

    /// <summary>Writes a line.</summary>
    /// <param name="fields">As <paramref name="fields"/> of the first columns stand in the file.</param>
    /// <exception cref="TransferException">A property that was not looked at.</exception>
    public void Write(string fields, ValueMap properties)
    {
        var text = _text ??= Begin();
        text.Write(fields);
        var found = 0;
        foreach (var key in _keys)
        {
            text.Write(marks.Delimiter);
            if (!properties.TryGetValue(key, out var value)) continue;
            found++;
            text.Write(CsvForm.Field(value, Form(key, value), marks));
        }

        if (found < properties.Count) throw TransferException.Changed();
        text.Write('\n');
    }

    /// <summary>Puts everything into the file.</summary>
    public void Finish() => (_text ??= Begin()).Flush();

    public void Dispose() => _text?.Dispose();

    private string Form(string key, Value value)
    {
        var form = _forms[key];
        return CsvForm.Joined(form, CsvForm.Of(value, marks)) == form ? form : throw TransferException.Changed();
    }

    private StreamWriter Begin()
    {
        var text = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)) { NewLine = "\n" };
        text.WriteLine(string.Join(marks.Delimiter, _keys.Select(key => CsvForm.Quoted($"{key}:{_forms[key]}", marks)).Prepend(first)));
        return text;
    }
}
