using System.Collections.Frozen;
using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Functions;

/// <summary>
/// Reads the notation of signatures: <c>name(required :: TYPE | TYPE, optional? :: TYPE, repeated... :: TYPE) :: TYPE</c>.
/// </summary>
internal static class FunctionSignatureText
{
    private static readonly FrozenDictionary<string, CypherType> Types = new Dictionary<string, CypherType>
    {
        ["ANY"] = CypherType.Any,
        ["BOOLEAN"] = CypherType.Boolean,
        ["INTEGER"] = CypherType.Integer,
        ["FLOAT"] = CypherType.Float,
        ["NUMBER"] = CypherType.Number,
        ["STRING"] = CypherType.String,
        ["LIST"] = CypherType.List,
        ["LIST<NODE>"] = CypherType.NodeList,
        ["LIST<RELATIONSHIP>"] = CypherType.RelationshipList,
        ["MAP"] = CypherType.Map,
        ["NODE"] = CypherType.Node,
        ["RELATIONSHIP"] = CypherType.Relationship,
        ["PATH"] = CypherType.Path,
        ["DATE"] = CypherType.Date,
        ["LOCAL TIME"] = CypherType.LocalTime,
        ["ZONED TIME"] = CypherType.Time,
        ["LOCAL DATETIME"] = CypherType.LocalDateTime,
        ["ZONED DATETIME"] = CypherType.DateTime,
        ["DURATION"] = CypherType.Duration,
        ["POINT"] = CypherType.Point,
    }.ToFrozenDictionary();

    public static FunctionSignature Read(string text, string description, string example)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var arguments = text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(text[..open], [.. arguments.Select(Argument)], Types[AfterColons(text[close..])])
        {
            Text = text,
            Description = description,
            Example = example,
        };
    }

    private static FunctionArgument Argument(string text)
    {
        var name = text[..text.IndexOf(" ::", StringComparison.Ordinal)];
        var types = AfterColons(text).Split(" | ").Select(type => Types[type]);
        return new(name.TrimEnd('?', '.'), [.. types], name.EndsWith('?') || name.EndsWith('.'), name.EndsWith('.'));
    }

    private static string AfterColons(string text) => text[(text.IndexOf(":: ", StringComparison.Ordinal) + 3)..];
}
