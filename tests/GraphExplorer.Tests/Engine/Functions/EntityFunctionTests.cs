using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Functions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Tests.Engine.Expressions;
using Xunit;

namespace GraphExplorer.Tests.Engine.Functions;

public class EntityFunctionTests
{
    private static readonly Value _node = Value.NodeHandle(0);
    private static readonly Value _relationship = Value.RelationshipHandle(7);
    private static readonly Value _path = Value.PathHandle(new([0, 7, 1]));

    public static TheoryData<string, string, string> Calls => new()
    {
        { "labels", "node", "['A', 'B']" },
        { "keys", "node", "['name']" },
        { "properties", "node", "{name: 'zero'}" },
        { "elementId", "node", "'4:small:0'" },
        { "id", "node", "0" },
        { "type", "relationship", "'T'" },
        { "keys", "relationship", "['since']" },
        { "elementId", "relationship", "'5:small:7'" },
        { "id", "relationship", "7" },
        { "startNode", "relationship", "(#0)" },
        { "endNode", "relationship", "(#1)" },
        { "length", "path", "1" },
        { "nodes", "path", "[(#0), (#1)]" },
        { "relationships", "path", "[[#7]]" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Functions_read_entities_of_the_store(string function, string argument, string expected) =>
        Assert.Equal(expected, Call(function, Argument(argument)).ToString());

    [Theory]
    [InlineData("labels", "relationship")]
    [InlineData("labels", "path")]
    [InlineData("type", "node")]
    [InlineData("type", "path")]
    [InlineData("nodes", "node")]
    [InlineData("length", "relationship")]
    [InlineData("properties", "path")]
    public void Functions_refuse_what_is_not_theirs(string function, string argument)
    {
        var failure = Assert.Throws<GraphException>(() => Call(function, Argument(argument)));
        Assert.Equal(TypeErrors.InvalidArgumentValue, failure.Entry);
    }

    [Fact]
    public void Properties_are_read_from_handles_and_from_entities_already_read()
    {
        var read = Value.Of(new GraphNode("4:small:0", ["A"], new ValueMap().With("name", Value.Of("read"))));
        Assert.Equal("zero", Property(_node).AsString);
        Assert.Equal("read", Property(read).AsString);
        Assert.True(Property(Value.NodeHandle(1)).IsNull);

        static Value Property(Value node) => PropertyAccess.Read(ExpressionRun.State(), node, "name", default);
    }

    private static Value Argument(string name) => name switch
    {
        "node" => _node,
        "relationship" => _relationship,
        _ => _path,
    };

    private static Value Call(string function, Value argument) =>
        FunctionRegistry.Get(function).Body(new Call(function, ExpressionRun.State(), [argument], default));
}
