using System.Text.Json;

namespace GraphExplorer.Tests.Web.Description;

/// <summary>Compares an answer with what the document says of it: types, keys that have to be there, and no key beside those it names.</summary>
/// <param name="document">The OpenAPI document.</param>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>Where a value and its schema differ: <c>rows[0].figure: not in the document</c>.</summary>
    public IEnumerable<string> Differences(JsonElement value, JsonElement schema, string at = "answer")
    {
        var meant = Resolve(schema);
        if (meant.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Any(choice => !Differences(value, choice, at).Any()) ? [] : [$"{at}: none of the choices"];
        if (!meant.TryGetProperty("type", out var type)) return [];
        if (!TypesOf(type).Contains(TypeOf(value))) return [$"{at}: {TypeOf(value)}, not {type}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => InObject(value, meant, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Differences(item, meant.GetProperty("items"), $"{at}[{i}]")),
            _ => [],
        };
    }

    private IEnumerable<string> InObject(JsonElement value, JsonElement schema, string at)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        foreach (var name in required.Where(name => !value.TryGetProperty(name, out _))) yield return $"{at}.{name}: missing";
        foreach (var entry in value.EnumerateObject())
        {
            var found = known.ValueKind == JsonValueKind.Object && known.TryGetProperty(entry.Name, out var own) ? own
                : schema.TryGetProperty("additionalProperties", out var any) ? any : default;
            if (found.ValueKind == JsonValueKind.Undefined) yield return $"{at}.{entry.Name}: not in the document";
            else foreach (var difference in Differences(entry.Value, found, $"{at}.{entry.Name}")) yield return difference;
        }
    }

    private JsonElement Resolve(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference)) return schema;
        var found = document;
        foreach (var part in reference.GetString()!.Split('/').Skip(1)) found = found.GetProperty(part);
        return found;
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().SelectMany(TypesOf) : type.GetString() is "number" ? ["number", "integer"] : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
