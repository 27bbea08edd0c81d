namespace GraphExplorer.Cypher.Parsing;

/// <summary>
/// <c>USING INDEX n:Person(name)</c>, <c>USING SCAN n:Person</c>, <c>USING JOIN ON n</c>: advice to a planner. It changes
/// no answer, so it is read and left out.
/// </summary>
internal sealed class HintParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public void Skip()
    {
        while (_tokens.AcceptWord("USING"))
        {
            if (_tokens.AcceptWords("JOIN", "ON")) _tokens.Separated(Variable);
            else if (_tokens.AcceptWord("SCAN")) Labelled();
            else Index();
        }
    }

    private void Index()
    {
        if (!_tokens.IsWord("INDEX")) _tokens.ExpectName("INDEX, SCAN or JOIN ON");
        _tokens.ExpectWord("INDEX");
        if (!_tokens.Peek(1).IsSymbol(":")) _tokens.AcceptWord("SEEK");
        Labelled();
        _tokens.ExpectSymbol("(");
        _tokens.SeparatedUntil(")", Variable);
    }

    private void Labelled()
    {
        Variable();
        _tokens.ExpectSymbol(":");
        parsers.Labels.Name();
    }

    private Syntax.IdentifierSyntax Variable() => _tokens.ExpectName("a name");
}
