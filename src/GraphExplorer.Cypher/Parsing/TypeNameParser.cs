using System.Collections.Frozen;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Names of types: <c>INTEGER NOT NULL</c>, <c>LIST&lt;FLOAT | STRING></c>. Synonyms become the canonical name.</summary>
internal sealed class TypeNameParser(TokenReader tokens)
{
    private static readonly FrozenDictionary<string, string> Canonical = new Dictionary<string, string>
    {
        ["ANY"] = "ANY",
        ["ANY VALUE"] = "ANY",
        ["ARRAY"] = "LIST",
        ["BOOL"] = "BOOLEAN",
        ["BOOLEAN"] = "BOOLEAN",
        ["DATE"] = "DATE",
        ["DATETIME"] = "ZONED DATETIME",
        ["DURATION"] = "DURATION",
        ["EDGE"] = "RELATIONSHIP",
        ["FLOAT"] = "FLOAT",
        ["INT"] = "INTEGER",
        ["INTEGER"] = "INTEGER",
        ["LIST"] = "LIST",
        ["LOCAL DATETIME"] = "LOCAL DATETIME",
        ["LOCAL TIME"] = "LOCAL TIME",
        ["MAP"] = "MAP",
        ["NODE"] = "NODE",
        ["NOTHING"] = "NOTHING",
        ["NULL"] = "NULL",
        ["PATH"] = "PATH",
        ["POINT"] = "POINT",
        ["PROPERTY VALUE"] = "PROPERTY VALUE",
        ["RELATIONSHIP"] = "RELATIONSHIP",
        ["SIGNED INTEGER"] = "INTEGER",
        ["STRING"] = "STRING",
        ["TIME"] = "ZONED TIME",
        ["TIME WITH TIMEZONE"] = "ZONED TIME",
        ["TIME WITHOUT TIMEZONE"] = "LOCAL TIME",
        ["TIMESTAMP WITH TIMEZONE"] = "ZONED DATETIME",
        ["TIMESTAMP WITHOUT TIMEZONE"] = "LOCAL DATETIME",
        ["VARCHAR"] = "STRING",
        ["VERTEX"] = "NODE",
        ["ZONED DATETIME"] = "ZONED DATETIME",
        ["ZONED TIME"] = "ZONED TIME",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public string Read()
    {
        var members = new List<string> { Member() };
        while (tokens.AcceptSymbol("|")) members.Add(Member());
        return string.Join(" | ", members);
    }

    private string Member()
    {
        using var level = tokens.Deeper();
        var name = Name();
        if (name == "ANY" && tokens.AcceptSymbol("<")) name = Closed();
        else if (name == "LIST" && tokens.AcceptSymbol("<")) name = $"LIST<{Closed()}>";
        return tokens.AcceptWords("NOT", "NULL") || tokens.AcceptSymbol("!") ? name + " NOT NULL" : name;
    }

    private string Closed()
    {
        var inner = Read();
        tokens.ExpectSymbol(">");
        return inner;
    }

    /// <summary>The longest name of one to three words.</summary>
    private string Name()
    {
        for (var words = 3; words > 0; words--)
        {
            var text = string.Join(' ', Enumerable.Range(0, words).Select(ahead => tokens.Peek(ahead).Text));
            if (tokens.Current.Kind != TokenKind.Word || !Canonical.TryGetValue(text, out var name)) continue;
            for (var taken = 0; taken < words; taken++) tokens.Take();
            return name;
        }

        throw tokens.Unexpected("the name of a type such as INTEGER");
    }
}
