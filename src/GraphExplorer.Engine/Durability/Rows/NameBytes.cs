using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Names, and lists of them, as bytes.</summary>
internal static class NameBytes
{
    public static void Write(RowWriter row, string name) => ValueBytes.Write(row, Value.Of(name));

    public static void Write(RowWriter row, IReadOnlyList<string> names) => ValueBytes.Write(row, Value.List([.. names.Select(Value.Of)]));

    public static string Read(ref RowReader row) =>
        ValueBytes.Read(ref row) is { Kind: ValueKind.String } text ? text.AsString : throw new DamagedRowException("a name that is no text");

    public static IReadOnlyList<string> ReadList(ref RowReader row)
    {
        var list = ValueBytes.Read(ref row);
        if (list.Kind != ValueKind.List || list.AsList.Any(item => item.Kind != ValueKind.String)) throw new DamagedRowException("names that are none");
        return [.. list.AsList.Select(item => item.AsString)];
    }
}
