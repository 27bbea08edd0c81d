using GraphExplorer.Exploration.Transfer.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>The types of columns: those of single values, lists of them, and typed JSON.</summary>
internal static class CsvTypes
{
    public static CsvType Text { get; } = new("string", text => Value.Of(text));

    /// <summary>Null where there is no type of this name.</summary>
    public static CsvType? Find(string name, bool isList, TypeOptions options, CsvMarks marks)
    {
        if (ValueTypes.Find(name) is not { } read) return null;
        if (options.IsJson) return new($"{name}{TypeOptions.JsonMark}", ScalarReading.Json);
        if (!isList) return new(name, text => read(text, options));
        return name.Equals("byte", StringComparison.OrdinalIgnoreCase)
            ? new("byte[]", text => ScalarReading.Bytes(Items(text, marks)))
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
