using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>A place in the tokens, the questions parsers ask of it, and the errors they raise at it.</summary>
internal sealed class TokenReader(SourceText source)
{
    private readonly List<Token> _tokens = new Lexer(source).ReadAll();
    private int _at;
    private int _depth;
    private int _links;

    public Token Current => _tokens[_at];

    public Token Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End) _at++;
        return token;
    }

    public bool AtEnd => Current.Kind == TokenKind.End;

    public bool IsWord(string keyword) => Current.IsWord(keyword);

    public bool IsSymbol(string symbol) => Current.IsSymbol(symbol);

    /// <summary>Whether these keywords stand here in a row.</summary>
    public bool AreWords(params ReadOnlySpan<string> keywords)
    {
        for (var ahead = 0; ahead < keywords.Length; ahead++)
            if (!Peek(ahead).IsWord(keywords[ahead])) return false;
        return true;
    }

    public bool AcceptWord(string keyword) => IsWord(keyword) && Accept();

    public bool AcceptSymbol(string symbol) => IsSymbol(symbol) && Accept();

    public bool AcceptWords(params ReadOnlySpan<string> keywords)
    {
        if (!AreWords(keywords)) return false;
        _at += keywords.Length;
        return true;
    }

    public void ExpectWord(string keyword)
    {
        if (!AcceptWord(keyword)) throw Unexpected(keyword);
    }

    public void ExpectSymbol(string symbol)
    {
        if (!AcceptSymbol(symbol)) throw Unexpected($"'{symbol}'");
    }

    /// <param name="what">What the name is for, as an error says it: <c>a variable</c>.</param>
    public IdentifierSyntax ExpectName(string what)
    {
        if (!Current.IsName) throw Unexpected(what);
        var token = Take();
        return new(token.Text) { Span = token.Span };
    }

    /// <summary>Reads one or more with commas between.</summary>
    public List<T> Separated<T>(Func<T> read)
    {
        var items = new List<T> { read() };
        while (AcceptSymbol(",")) items.Add(read());
        return items;
    }

    /// <summary>Reads items with commas between up to a closing symbol, which is taken too; none is fine.</summary>
    public List<T> SeparatedUntil<T>(string close, Func<T> read)
    {
        if (AcceptSymbol(close)) return [];
        var items = Separated(read);
        if (!AcceptSymbol(close)) throw Unexpected($"',' or '{close}'");
        return items;
    }

    /// <summary>From a token to the last one taken.</summary>
    public TextSpan SpanFrom(Token start) => SpanFrom(start.Span);

    public TextSpan SpanFrom(TextSpan start)
    {
        var last = _at == 0 ? start : _tokens[_at - 1].Span;
        return start with { Length = Math.Max(last.Offset + last.Length - start.Offset, 0) };
    }

    public string Slice(TextSpan span) => source.Slice(span);

    /// <summary>Counts a level of nesting until the result is disposed.</summary>
    public Level Deeper()
    {
        if (_depth == 0) _links = 0;
        return ++_depth <= SyntaxLimits.Depth ? new(this) : throw TooLarge("nested too deeply");
    }

    /// <summary>
    /// Counts a link of a chain such as <c>1 + 2 + 3</c>. The first of each chain is free; the others add up over all that
    /// stands within one outermost expression or bracket, because chains may nest in each other's first operands.
    /// </summary>
    /// <param name="before">Links of the same chain before this one.</param>
    public void Link(int before)
    {
        if (before > 0 && ++_links > SyntaxLimits.Chain) throw TooLarge("too long an expression");
    }

    public GraphException Unexpected(string expected) => new(
        SyntaxErrors.UnexpectedSyntax, $"Expected {expected}, but found {Current.Display}.", Current.Span);

    public GraphException TooLarge(string how) => new(ServiceErrors.RequestTooLarge, $"The statement is {how}.", Current.Span);

    private bool Accept()
    {
        _at++;
        return true;
    }

    public readonly ref struct Level(TokenReader reader)
    {
        public void Dispose() => reader._depth--;
    }
}
