using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Binding;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Cypher.Binding;

public sealed class BindingTests
{
    private static readonly ProcedureSignature[] Procedures =
    [
        new("test.find", [new("name", CypherType.String)], [new("node", CypherType.Node), new("score", CypherType.Float)]),
        new("test.touch", [], []),
    ];

    public static TheoryData<string, string> Bound => Cases("bound");

    public static TheoryData<string, string> Errors => Cases("errors");

    [Theory]
    [MemberData(nameof(Bound))]
    public void Binds(string text, string expected) =>
        Assert.Equal(expected, BoundText.Of(CypherFrontEnd.Bind(text, Procedures).Query));

    /// <summary>The output is: code, line:column+length, message.</summary>
    [Theory]
    [MemberData(nameof(Errors))]
    public void Refuses(string text, string expected)
    {
        var failure = Assert.Throws<GraphException>(() => CypherFrontEnd.Bind(text, Procedures));
        var span = Assert.NotNull(failure.Span);
        Assert.Equal(expected, $"{failure.Entry.Code} {span.Line}:{span.Column}+{span.Length} {failure.Message}");
        Assert.InRange(span.Offset + span.Length, 0, text.Length);
    }

    [Theory]
    [InlineData("RETURN 1", false, false)]
    [InlineData("MATCH (n) RETURN n", true, false)]
    [InlineData("CREATE (n)", false, true)]
    [InlineData("MERGE (n:A)", true, true)]
    [InlineData("RETURN COUNT { (n) }", true, false)]
    [InlineData("UNWIND [1] AS x CALL (x) { CREATE (n) } RETURN x", false, true)]
    public void Says_whether_a_statement_reads_and_writes(string text, bool reads, bool writes)
    {
        var statement = CypherFrontEnd.Bind(text);
        Assert.Equal((reads, writes), (statement.Reads, statement.Writes));
    }

    [Fact]
    public void Names_the_parameters_of_a_statement() => Assert.Equal(
        ["a", "b c", "name"], CypherFrontEnd.Bind("CALL test.find($name) YIELD node RETURN $`b c`, $a, $a AS again", Procedures).Parameters);

    [Theory]
    [InlineData("RETURN 1;", StatementMode.Run)]
    [InlineData("explain RETURN 1", StatementMode.Explain)]
    [InlineData("CYPHER 5 runtime=slotted PROFILE RETURN 1", StatementMode.Profile)]
    public void Knows_how_a_statement_was_asked_for(string text, StatementMode mode) =>
        Assert.Equal(mode, CypherFrontEnd.Bind(text).Mode);

    private static TheoryData<string, string> Cases(string name) =>
        new(CaseFile.Read($"Cypher/Binding/{name}.cases").Select(one => (one.Input, one.Output)));
}
