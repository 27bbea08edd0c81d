namespace GraphExplorer.Exploration.Transfer.Values;

/// <summary>What a header says of a column in braces, e.g. <c>{timezone:+02:00}</c>, <c>{crs:wgs-84, id-type:long}</c>.</summary>
internal sealed record TypeOptions(IReadOnlyDictionary<string, string> Entries)
{
    /// <summary>Marks a column whose fields are typed JSON, since no type of the format says its values.</summary>
    public const string JsonMark = "{x-type:json}";

    public string? TimeZone => Entries.GetValueOrDefault("timezone");

    public string? ReferenceSystem => Entries.GetValueOrDefault("crs");

    public string? IdType => Entries.GetValueOrDefault("id-type");

    public bool IsJson => Entries.GetValueOrDefault("x-type") == "json";

    public static TypeOptions Read(string text) => new(text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(':', 2, StringSplitOptions.TrimEntries))
        .Where(entry => entry.Length == 2)
        .DistinctBy(entry => entry[0], StringComparer.Ordinal)
        .ToDictionary(entry => entry[0], entry => entry[1].Trim('\'', '"'), StringComparer.Ordinal));
}
