using System.Collections.Frozen;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Finds the parser of a clause by its first words, and reads the clauses that match and load.</summary>
internal sealed class ClauseParser
{
    private static readonly string[] SchemaNouns =
    [
        "INDEX", "CONSTRAINT", "RANGE", "TEXT", "POINT", "LOOKUP", "FULLTEXT", "VECTOR", "BTREE", "USER", "ROLE", "DATABASE",
        "COMPOSITE", "ALIAS", "SERVER", "PRIVILEGE", "OR",
    ];

    private static readonly FrozenSet<string> CommandWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "SHOW", "DROP", "ALTER", "GRANT", "DENY", "REVOKE", "START", "STOP", "TERMINATE", "RENAME", "ENABLE", "DEALLOCATE", "REALLOCATE",
        "DRYRUN", "INSERT");

    private readonly Parsers _parsers;
    private readonly TokenReader _tokens;
    private readonly FrozenDictionary<string, Func<ClauseSyntax>> _byWord;

    public ClauseParser(Parsers parsers)
    {
        _parsers = parsers;
        _tokens = parsers.Tokens;
        _byWord = new Dictionary<string, Func<ClauseSyntax>>
        {
            ["MATCH"] = Match,
            ["OPTIONAL"] = Optional,
            ["UNWIND"] = Unwind,
            ["WITH"] = () => _parsers.Projections.With(),
            ["RETURN"] = () => _parsers.Projections.Return(),
            ["CALL"] = () => _parsers.Calls.Call(),
            ["CREATE"] = () => _parsers.Writes.Create(),
            ["MERGE"] = () => _parsers.Writes.Merge(),
            ["SET"] = () => _parsers.Writes.Set(),
            ["REMOVE"] = () => _parsers.Writes.Remove(),
            ["DELETE"] = () => _parsers.Writes.Delete(),
            ["DETACH"] = () => _parsers.Writes.Delete(),
            ["NODETACH"] = () => _parsers.Writes.Delete(),
            ["FOREACH"] = () => _parsers.Writes.Foreach(),
            ["FINISH"] = Finish,
            ["USE"] = Use,
            ["LOAD"] = LoadCsv,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The clause that starts here, or null when none does.</summary>
    public ClauseSyntax? Next()
    {
        if (_tokens.Current.Kind != TokenKind.Word) return null;
        if (_parsers.AllClauses.Count >= SyntaxLimits.Clauses) throw _tokens.TooLarge($"longer than {SyntaxLimits.Clauses} clauses");
        if (_parsers.Calls.IsShow()) return Noted(_parsers.Calls.Show());
        if (IsCommand()) return Noted(_parsers.Schema.Change() ?? Command());
        return _byWord.TryGetValue(_tokens.Current.Text, out var read) ? Noted(read()) : null;
    }

    /// <summary><c>WHERE predicate</c>, or null.</summary>
    public ExpressionSyntax? Where() => _tokens.AcceptWord("WHERE") ? _parsers.Expressions.Expression() : null;

    private ClauseSyntax Noted(ClauseSyntax clause)
    {
        _parsers.AllClauses.Add(clause);
        return clause;
    }

    private ClauseSyntax Optional() => _tokens.Peek(1).IsWord("CALL") ? _parsers.Calls.Call() : Match();

    private MatchSyntax Match()
    {
        var start = _tokens.Current;
        var optional = _tokens.AcceptWord("OPTIONAL");
        _tokens.ExpectWord("MATCH");
        var pattern = _parsers.Patterns.Pattern();
        _parsers.Hints.Skip();
        return new(optional, pattern, Where()) { Span = _tokens.SpanFrom(start) };
    }

    private UnwindSyntax Unwind()
    {
        var start = _tokens.Take();
        var list = _parsers.Expressions.Expression();
        _tokens.ExpectWord("AS");
        var variable = _tokens.ExpectName("a variable");
        return new(list, variable) { Span = _tokens.SpanFrom(start) };
    }

    private FinishSyntax Finish() => new() { Span = _tokens.Take().Span };

    private UseSyntax Use()
    {
        var start = _tokens.Take();
        var name = _tokens.ExpectName("the name of a graph");
        while (_tokens.AcceptSymbol(".")) _tokens.ExpectName("the name of a graph");
        if (_tokens.IsSymbol("(")) _parsers.Atoms.Parenthesized();
        return new(name.Name) { Span = _tokens.SpanFrom(start) };
    }

    private LoadCsvSyntax LoadCsv()
    {
        var start = _tokens.Take();
        _tokens.ExpectWord("CSV");
        var headers = _tokens.AcceptWords("WITH", "HEADERS");
        _tokens.ExpectWord("FROM");
        var from = _parsers.Expressions.Expression();
        _tokens.ExpectWord("AS");
        var variable = _tokens.ExpectName("a variable");
        if (_tokens.AcceptWord("FIELDTERMINATOR")) _tokens.Take();
        return new(headers, from, variable) { Span = _tokens.SpanFrom(start) };
    }

    private bool IsCommand() =>
        CommandWords.Contains(_tokens.Current.Text)
        || (_tokens.IsWord("CREATE") && SchemaNouns.Any(_tokens.Peek(1).IsWord));

    private CommandSyntax Command()
    {
        var start = _tokens.Take();
        return _parsers.Schema.Unread(start, $"{start.Text} {_tokens.Current.Text}".ToUpperInvariant().TrimEnd());
    }
}
