using System.Collections.Frozen;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>
/// Reads the text of a type: names and their synonyms, <c>LIST&lt;…&gt;</c>, <c>ANY&lt;… | …&gt;</c>, <c>… | …</c>, each with
/// <c>NOT NULL</c>.
/// </summary>
public static class TypePatternText
{
    private const string NotNull = " NOT NULL";

    private static readonly FrozenDictionary<string, Func<Value, bool>> _names = new Dictionary<string, Func<Value, bool>>
    {
        ["ANY"] = _ => true,
        ["ANY VALUE"] = _ => true,
        ["NULL"] = _ => false,
        ["BOOLEAN"] = IsKind(ValueKind.Boolean),
        ["BOOL"] = IsKind(ValueKind.Boolean),
        ["STRING"] = IsKind(ValueKind.String),
        ["VARCHAR"] = IsKind(ValueKind.String),
        ["INTEGER"] = IsKind(ValueKind.Integer),
        ["INT"] = IsKind(ValueKind.Integer),
        ["SIGNED INTEGER"] = IsKind(ValueKind.Integer),
        ["FLOAT"] = IsKind(ValueKind.Float),
        ["DATE"] = IsKind(ValueKind.Date),
        ["LOCAL TIME"] = IsKind(ValueKind.LocalTime),
        ["TIME WITHOUT TIMEZONE"] = IsKind(ValueKind.LocalTime),
        ["TIME WITHOUT TIME ZONE"] = IsKind(ValueKind.LocalTime),
        ["ZONED TIME"] = IsKind(ValueKind.Time),
        ["TIME WITH TIMEZONE"] = IsKind(ValueKind.Time),
        ["TIME WITH TIME ZONE"] = IsKind(ValueKind.Time),
        ["LOCAL DATETIME"] = IsKind(ValueKind.LocalDateTime),
        ["TIMESTAMP WITHOUT TIMEZONE"] = IsKind(ValueKind.LocalDateTime),
        ["TIMESTAMP WITHOUT TIME ZONE"] = IsKind(ValueKind.LocalDateTime),
        ["ZONED DATETIME"] = IsKind(ValueKind.DateTime),
        ["TIMESTAMP WITH TIMEZONE"] = IsKind(ValueKind.DateTime),
        ["TIMESTAMP WITH TIME ZONE"] = IsKind(ValueKind.DateTime),
        ["DURATION"] = IsKind(ValueKind.Duration),
        ["POINT"] = IsKind(ValueKind.Point),
        ["NODE"] = IsKind(ValueKind.Node),
        ["ANY NODE"] = IsKind(ValueKind.Node),
        ["VERTEX"] = IsKind(ValueKind.Node),
        ["ANY VERTEX"] = IsKind(ValueKind.Node),
        ["RELATIONSHIP"] = IsKind(ValueKind.Relationship),
        ["ANY RELATIONSHIP"] = IsKind(ValueKind.Relationship),
        ["EDGE"] = IsKind(ValueKind.Relationship),
        ["ANY EDGE"] = IsKind(ValueKind.Relationship),
        ["MAP"] = IsKind(ValueKind.Map),
        ["ANY MAP"] = IsKind(ValueKind.Map),
        ["LIST"] = IsKind(ValueKind.List),
        ["PATH"] = IsKind(ValueKind.Path),
        ["PATHS"] = IsKind(ValueKind.Path),
        ["PROPERTY VALUE"] = StorableValue.IsStorable,
        ["ANY PROPERTY VALUE"] = StorableValue.IsStorable,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static TypePattern Parse(string text, TextSpan span)
    {
        var alternatives = SplitAtBars(text);
        return alternatives.Count == 1
            ? ParseOne(alternatives[0], span)
            : new UnionTypePattern([.. alternatives.Select(alternative => ParseOne(alternative, span))]);
    }

    private static TypePattern ParseOne(string text, TextSpan span)
    {
        var notNull = text.EndsWith(NotNull, StringComparison.OrdinalIgnoreCase);
        var name = (notNull ? text[..^NotNull.Length] : text).Trim();
        if (name.Equals("NOTHING", StringComparison.OrdinalIgnoreCase)) return new NothingTypePattern();
        if (_names.TryGetValue(name, out var test)) return new SimpleTypePattern(test, notNull);
        var open = name.IndexOf('<', StringComparison.Ordinal);
        if (open < 0 || name[^1] != '>') throw Unknown(text, span);
        var inner = Parse(name[(open + 1)..^1], span);
        return name[..open].Trim().ToUpperInvariant() switch
        {
            "LIST" or "ARRAY" => new ListTypePattern(inner, notNull),
            "ANY" => inner,
            _ => throw Unknown(text, span),
        };
    }

    private static List<string> SplitAtBars(string text)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<') depth++;
            if (text[i] == '>') depth--;
            if (text[i] != '|' || depth > 0) continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }

        parts.Add(text[start..].Trim());
        return parts;
    }

    private static Func<Value, bool> IsKind(ValueKind kind) => value => value.Kind == kind;

    private static GraphException Unknown(string text, TextSpan span) =>
        new(SyntaxErrors.UnexpectedSyntax, $"There is no type `{text}`.", span);
}
