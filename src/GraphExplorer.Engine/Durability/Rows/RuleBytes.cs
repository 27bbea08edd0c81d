using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Constraints and indexes as bytes.</summary>
internal static class RuleBytes
{
    /// <summary>How kinds are called on disk: none is changed or used again.</summary>
    private static readonly Dictionary<SchemaRuleKind, string> Words = new()
    {
        [SchemaRuleKind.Range] = "range",
        [SchemaRuleKind.Unique] = "unique",
        [SchemaRuleKind.FullText] = "full-text",
    };

    public static void Write(RowWriter row, SchemaRule rule)
    {
        NameBytes.Write(row, rule.Name);
        NameBytes.Write(row, Words[rule.Kind]);
        NameBytes.Write(row, rule.Labels);
        NameBytes.Write(row, rule.Keys);
    }

    public static CreateSchemaRule Read(ReadOnlySpan<byte> content)
    {
        var row = new RowReader(content);
        var name = NameBytes.Read(ref row);
        var word = NameBytes.Read(ref row);
        if (!Words.ContainsValue(word)) throw new DamagedRowException($"a rule of unknown kind {word}");
        var kind = Words.First(entry => entry.Value == word).Key;
        return new(kind, name, IfNotExists: false, NameBytes.ReadList(ref row), NameBytes.ReadList(ref row));
    }
}
