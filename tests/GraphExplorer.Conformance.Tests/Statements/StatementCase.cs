using System.Text.Json;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Conformance.Tests.Statements;

/// <summary>A statement of the application with parameters to run it with.</summary>
/// <param name="Name">e.g. <c>question/reports</c>.</param>
/// <param name="Parameters">
/// As JSON, e.g. <c>{"unit": null, "most": 50}</c>. <c>{"every": "Report"}</c> stands for the list of ids of the seed's
/// nodes with a label, <c>{"element": "unit-x"}</c> for the element id that a store gives the node of an id, <c>{"each": "Unit"}</c> for these one after another, <c>{"date": "2024-10-31"}</c> for a date.
/// </param>
public sealed record StatementCase(string Name, string Parameters)
{
    private const string ElementWord = "element";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Statements", "Cases");

    /// <summary>Every case of every file: <c>{"question/reports": [{…}, …], …}</c>.</summary>
    public static IReadOnlyList<StatementCase> All { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The parameters of each run.</summary>
    public IEnumerable<ValueMap> Runs()
    {
        using var json = JsonDocument.Parse(Parameters);
        var each = json.RootElement.EnumerateObject().SingleOrDefault(entry => IsWord(entry.Value, "each"));
        var fixedPart = new ValueMap(json.RootElement.EnumerateObject()
            .Where(entry => !IsWord(entry.Value, "each"))
            .Select(entry => KeyValuePair.Create(entry.Name, ToValue(entry.Value))));
        if (each.Value.ValueKind == JsonValueKind.Undefined) return [fixedPart];
        var ids = Seed.IdsOf(each.Value.GetProperty("each").GetString()!);
        return [.. ids.Select(id => new ValueMap(fixedPart).With(each.Name, Value.Of(id)))];
    }

    /// <summary>The parameters with the element ids of a store.</summary>
    public static async Task<ValueMap> ForStoreAsync(ValueMap parameters, ICypherRunner runner)
    {
        var found = new ValueMap(parameters);
        foreach (var (name, value) in parameters) found.With(name, await ForStoreAsync(value, runner));
        return found;
    }

    private static async Task<Value> ForStoreAsync(Value value, ICypherRunner runner)
    {
        if (value.Kind == ValueKind.List) return Value.List(await Task.WhenAll(value.AsList.Select(item => ForStoreAsync(item, runner))));
        if (value.Kind != ValueKind.Map) return value;
        var id = new ValueMap().With("id", value.AsMap[ElementWord]);
        var answer = await runner.ReadAsync(new("MATCH (node {id: $id}) RETURN elementId(node)") { Parameters = id, AccessMode = AccessMode.Read });
        return answer.Rows.Single()[0];
    }

    public override string ToString() => $"{Name} {Parameters}";

    private static List<StatementCase> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateObject().SelectMany(
            statement => statement.Value.EnumerateArray().Select(
                parameters => new StatementCase(statement.Name, JsonSerializer.Serialize(parameters))))];
    }

    private static Value ToValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Value.Null,
        JsonValueKind.True or JsonValueKind.False => Value.Of(json.GetBoolean()),
        JsonValueKind.String => Value.Of(json.GetString()),
        JsonValueKind.Number => Value.Of(json.GetInt64()),
        JsonValueKind.Array => Value.List([.. json.EnumerateArray().Select(ToValue)]),
        _ when IsWord(json, "every") => Value.List([.. Seed.IdsOf(json.GetProperty("every").GetString()!).Select(Value.Of)]),
        _ when IsWord(json, ElementWord) => Value.Of(new ValueMap().With(ElementWord, Value.Of(json.GetProperty(ElementWord).GetString()))),
        _ when IsWord(json, "date") => Value.Of(DateValue.TryParse(json.GetProperty("date").GetString(), out var date) ? date : null),
        _ => throw new FormatException($"{json} is no parameter"),
    };

    private static bool IsWord(JsonElement json, string word) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(word, out _);
}
