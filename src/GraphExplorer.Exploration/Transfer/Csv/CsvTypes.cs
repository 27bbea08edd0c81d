using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>The types that a header may name.</summary>
internal static class CsvTypes
{
    private static readonly Dictionary<string, Func<string, CsvOptions, Value?>> Scalars = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = (text, _) => Value.Of(text),
        ["char"] = (text, _) => text.Length == 1 ? Value.Of(text) : null,
        ["int"] = (text, _) => CsvScalars.Integer(text),
        ["long"] = (text, _) => CsvScalars.Integer(text),
        ["short"] = (text, _) => CsvScalars.Integer(text),
        ["byte"] = (text, _) => CsvScalars.Integer(text),
        ["float"] = (text, _) => CsvScalars.Float(text),
        ["double"] = (text, _) => CsvScalars.Float(text),
        ["boolean"] = (text, _) => CsvScalars.Boolean(text),
        ["date"] = (text, _) => CsvScalars.Date(text),
        ["localtime"] = (text, _) => CsvScalars.LocalTime(text),
        ["time"] = CsvScalars.Time,
        ["localdatetime"] = (text, _) => CsvScalars.LocalDateTime(text),
        ["datetime"] = CsvScalars.DateTime,
        ["duration"] = (text, _) => CsvScalars.Duration(text),
        ["point"] = CsvPoint.Read,
    };

    public static CsvType Text { get; } = new("string", text => Value.Of(text));

    public static IEnumerable<string> Names => Scalars.Keys;

    /// <summary>Null where there is no type of this name.</summary>
    public static CsvType? Find(string name, bool isList, CsvOptions options, CsvMarks marks)
    {
        if (!Scalars.TryGetValue(name, out var read)) return null;
        if (options.IsJson) return new($"{name}{CsvOptions.JsonMark}", CsvScalars.Json);
        if (!isList) return new(name, text => read(text, options));
        return name.Equals("byte", StringComparison.OrdinalIgnoreCase)
            ? new("byte[]", text => CsvScalars.Bytes(Items(text, marks)))
            : new($"{name}[]", text => List(Items(text, marks), item => read(item, options)));
    }

    // Quotes around nothing are a list of nothing.
    private static string[] Items(string text, CsvMarks marks) => text.Length == 0 ? [] : text.Split(marks.ArrayDelimiter);

    private static Value? List(string[] items, Func<string, Value?> read)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (read(items[i]) is not { } value) return null;
            values[i] = value;
        }

        return Value.List(values);
    }
}
