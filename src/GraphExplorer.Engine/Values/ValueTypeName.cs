using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>
/// What <c>valueType()</c> says: the most precise type, <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING | INTEGER&gt; NOT NULL</c>.
/// </summary>
public static class ValueTypeName
{
    private static readonly string[] _order =
    [
        "NOTHING", "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME",
        "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH", "BYTEARRAY",
    ];

    public static string Of(Value value) => value.IsNull ? "NULL" : Bare(value) + " NOT NULL";

    private static string Bare(Value value) =>
        value.Kind == ValueKind.List ? $"LIST<{ItemTypes(value.AsList)}>" : TypeName.Of(value.Kind);

    private static string ItemTypes(IReadOnlyList<Value> items)
    {
        Nesting.Enter();
        if (items.Count == 0) return "NOTHING";
        var types = items.Where(item => !item.IsNull).Select(Bare).Distinct().ToList();
        if (types.Count == 0) return "NULL";
        // A list of nothing is a list of anything, so it says nothing beside another list.
        if (types.Any(type => type.StartsWith("LIST<", StringComparison.Ordinal) && type != "LIST<NOTHING>")) types.Remove("LIST<NOTHING>");
        var suffix = items.Any(item => item.IsNull) ? "" : " NOT NULL";
        return string.Join(" | ", types.OrderBy(Rank).ThenBy(InnerRank).Select(type => type + suffix));
    }

    private static int Rank(string type) => Array.IndexOf(_order, type.Split('<')[0]);

    private static int InnerRank(string type) => type.Contains('<', StringComparison.Ordinal)
        ? Rank(type[(type.IndexOf('<', StringComparison.Ordinal) + 1)..].Split([" NOT NULL", ">"], StringSplitOptions.None)[0])
        : 0;
}
