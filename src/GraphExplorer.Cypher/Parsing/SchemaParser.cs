using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>
/// CREATE and DROP of unique constraints, of indexes on a property of nodes, and of full-text indexes. What else a schema may hold
/// is known by its first words alone, as all commands are.
/// </summary>
internal sealed class SchemaParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    /// <summary>The command that starts here; null, and nothing taken, where it changes something else than a schema.</summary>
    public CommandSyntax? Change()
    {
        var start = _tokens.Current;
        if (_tokens.AcceptWords("CREATE", "CONSTRAINT")) return Constraint(start);
        if (_tokens.AcceptWords("CREATE", "INDEX") || _tokens.AcceptWords("CREATE", "RANGE", "INDEX")) return Index(start, SchemaRuleKind.Range);
        if (_tokens.AcceptWords("CREATE", "FULLTEXT", "INDEX")) return Index(start, SchemaRuleKind.FullText);
        if (_tokens.AcceptWords("DROP", "CONSTRAINT")) return Drop(start, isConstraint: true);
        return _tokens.AcceptWords("DROP", "INDEX") ? Drop(start, isConstraint: false) : null;
    }

    /// <summary>The rest of a command that is not read further.</summary>
    /// <param name="name">As an error calls it.</param>
    public CommandSyntax Unread(Token start, string name)
    {
        while (!_tokens.AtEnd && !_tokens.IsSymbol(";")) _tokens.Take();
        return new(name) { Span = _tokens.SpanFrom(start) };
    }

    private CommandSyntax Constraint(Token start)
    {
        var (name, ifNotExists) = Head();
        if (Node(mayHaveMore: false) is not { } node) return Unread(start, "CREATE CONSTRAINT for relationships");
        _tokens.ExpectWord("REQUIRE");
        var keys = Keys(node.Variable);
        _tokens.ExpectWord("IS");
        _tokens.AcceptWord("NODE");
        if (!_tokens.AcceptWord("UNIQUE")) return Unread(start, "CREATE CONSTRAINT other than IS UNIQUE");
        return Created(start, "CREATE CONSTRAINT", new(SchemaRuleKind.Unique, name, ifNotExists, node.Labels, keys));
    }

    private CommandSyntax Index(Token start, SchemaRuleKind kind)
    {
        var isFullText = kind == SchemaRuleKind.FullText;
        var (name, ifNotExists) = Head();
        if (Node(mayHaveMore: isFullText) is not { } node) return Unread(start, "CREATE INDEX for relationships");
        _tokens.ExpectWord("ON");
        var keys = isFullText ? EachKey(node.Variable) : Keys(node.Variable);
        return Created(start, "CREATE INDEX", new(kind, name, ifNotExists, node.Labels, keys));
    }

    private CommandSyntax Created(Token start, string name, CreateSchemaRule rule)
    {
        if (rule.Keys.Count > 1 && rule.Kind != SchemaRuleKind.FullText) return Unread(start, $"{name} on more than one property");
        if (_tokens.IsWord("OPTIONS")) return Unread(start, $"{name} with OPTIONS");
        return new SchemaChangeSyntax(name, rule) { Span = _tokens.SpanFrom(start) };
    }

    private SchemaChangeSyntax Drop(Token start, bool isConstraint)
    {
        var name = _tokens.ExpectName("a name").Name;
        var ifExists = _tokens.AcceptWords("IF", "EXISTS");
        var change = new DropSchemaRule(isConstraint, name, ifExists);
        return new(isConstraint ? "DROP CONSTRAINT" : "DROP INDEX", change) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>unit_id IF NOT EXISTS FOR</c>.</summary>
    private (string? Name, bool IfNotExists) Head()
    {
        var isNamed = !_tokens.AreWords("IF", "NOT") && !(_tokens.IsWord("FOR") && _tokens.Peek(1).IsSymbol("("));
        var name = isNamed ? _tokens.ExpectName("a name, IF NOT EXISTS or FOR").Name : null;
        var ifNotExists = _tokens.AcceptWords("IF", "NOT", "EXISTS");
        _tokens.ExpectWord("FOR");
        return (name, ifNotExists);
    }

    /// <summary><c>(u:Unit)</c>; null for the beginning of <c>()-[r:CITES]-()</c>.</summary>
    private (string Variable, IReadOnlyList<string> Labels)? Node(bool mayHaveMore)
    {
        _tokens.ExpectSymbol("(");
        if (_tokens.AcceptSymbol(")")) return null;
        var variable = _tokens.ExpectName("a variable").Name;
        _tokens.ExpectSymbol(":");
        var labels = new List<string> { _tokens.ExpectName("a label").Name };
        while (mayHaveMore && _tokens.AcceptSymbol("|")) labels.Add(_tokens.ExpectName("a label").Name);
        _tokens.ExpectSymbol(")");
        return (variable, labels);
    }

    /// <summary><c>EACH [u.name, u.aliases]</c>.</summary>
    private List<string> EachKey(string variable)
    {
        _tokens.ExpectWord("EACH");
        _tokens.ExpectSymbol("[");
        return _tokens.SeparatedUntil("]", () => Key(variable));
    }

    /// <summary><c>u.id</c>, <c>(u.id)</c>.</summary>
    private List<string> Keys(string variable) =>
        _tokens.AcceptSymbol("(") ? _tokens.SeparatedUntil(")", () => Key(variable)) : [Key(variable)];

    /// <summary><c>u.id</c>.</summary>
    private string Key(string variable)
    {
        var found = _tokens.ExpectName("a variable");
        if (found.Name != variable)
            throw new GraphException(SyntaxErrors.UndefinedVariable, $"The variable {found.Name} is not defined here.", found.Span);
        _tokens.ExpectSymbol(".");
        return _tokens.ExpectName("a property").Name;
    }
}
