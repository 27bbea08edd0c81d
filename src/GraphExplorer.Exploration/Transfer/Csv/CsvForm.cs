using GraphExplorer.Exploration.Transfer.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Which type of column says a value, and with what text.</summary>
internal static class CsvForm
{
    /// <summary>Of what no other column says: its fields are typed JSON.</summary>
    public const string Json = $"string{TypeOptions.JsonMark}";

    private const string ListMark = "[]";

    /// <summary>e.g. <c>long</c>, <c>string[]</c>, <see cref="Json"/>.</summary>
    public static string Of(Value value, CsvMarks marks) => value.Kind switch
    {
        ValueKind.Bytes => "byte[]",
        ValueKind.List => ScalarWriting.TypeOfItems(value.AsList) is { } type && CanBeJoined(value.AsList, marks) ? $"{type}{ListMark}" : Json,
        _ => ScalarWriting.TypeOf(value) ?? Json,
    };

    /// <summary>The form of a column that holds values of both.</summary>
    public static string Joined(string one, string other) => one == other ? one : Json;

    /// <summary>The field of a value in a column of a form, quoted where that is needed.</summary>
    public static string Field(Value value, string form, CsvMarks marks) => Quoted(form == Json ? ScalarWriting.TypedJson(value) : Text(value, marks), marks);

    /// <summary>A text as a field.</summary>
    public static string Quoted(string text, CsvMarks marks)
    {
        var isPlain = text.Length > 0 && text.AsSpan().IndexOfAny([marks.Delimiter, CsvMarks.Quote, '\r', '\n']) < 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
        return isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Text(Value value, CsvMarks marks) => value.Kind switch
    {
        ValueKind.List => string.Join(marks.ArrayDelimiter, value.AsList.Select(ScalarWriting.Text)),
        ValueKind.Bytes => string.Join(marks.ArrayDelimiter, value.AsBytes.Select(one => ((sbyte)one).ToString(CultureInfo.InvariantCulture))),
        _ => ScalarWriting.Text(value),
    };

    // Nothing can stand before a delimiter within an item, and one empty item would be no item.
    private static bool CanBeJoined(IReadOnlyList<Value> items, CsvMarks marks) =>
        items[0].Kind != ValueKind.String
        || (items.All(item => !item.AsString.Contains(marks.ArrayDelimiter, StringComparison.Ordinal)) && !(items.Count == 1 && items[0].AsString.Length == 0));
}
