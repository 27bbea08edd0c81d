using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>One mapping of a data file, its keys in the order in which they are put. What is absent or empty is left out.</summary>
internal sealed class FileEntry : Dictionary<string, object>
{
    public FileEntry() : base(StringComparer.Ordinal)
    {
    }

    public FileEntry Put(string key, object? value)
    {
        if (value is not (null or "" or IReadOnlyCollection<object> { Count: 0 })) Add(key, value);
        return this;
    }

    /// <summary>Properties under their own names.</summary>
    public FileEntry Put(ValueMap properties, params string[] keys)
    {
        foreach (var key in keys) Put(key, Plain(properties[key]));
        return this;
    }

    /// <summary>Two days, under one key, as <c>2024-10-01..2024-10-10</c>.</summary>
    public FileEntry PutDays(string key, ValueMap properties, string from, string to) =>
        Put(key, DaysText(properties[from].DayOrNull(), properties[to].DayOrNull()));

    /// <summary>A list where there are several, the one itself where there is one.</summary>
    public FileEntry PutAll(string key, IEnumerable<object> values)
    {
        var all = values.ToList();
        return Put(key, all.Count == 1 ? all[0] : all);
    }

    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.List => value.TextsOrEmpty().ToList<object>(),
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        _ => value.TextOrNull(),
    };

    private static string? DaysText(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        _ when from == to => Day(from),
        _ => $"{Day(from)}..{Day(to)}",
    };

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
