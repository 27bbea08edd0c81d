using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Tests.Neo4j;

/// <summary>Which runner an address gets.</summary>
public sealed class Neo4jRunnersTests
{
    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("https://graph.example")]
    public async Task Takes_HTTP_addresses(string address)
    {
        await using var runner = Neo4jRunners.Make(new(new(address)));
        Assert.Equal("QueryApiRunner", runner.GetType().Name);
    }

    [Theory]
    [InlineData("bolt://graph.example:7687")]
    [InlineData("bolt+s://graph.example")]
    [InlineData("bolt+ssc://graph.example")]
    [InlineData("neo4j://graph.example")]
    [InlineData("neo4j+s://graph.example:7687")]
    [InlineData("neo4j+ssc://graph.example")]
    public async Task Takes_Bolt_addresses_or_names_the_way_out(string address)
    {
        if (Neo4jRunners.HaveBolt)
        {
            await using var runner = Neo4jRunners.Make(new(new(address)));
            Assert.Equal("BoltRunner", runner.GetType().Name);
            return;
        }

        var failure = Assert.Throws<GraphException>(() => Neo4jRunners.Make(new(new(address))));
        Assert.Equal("bad_request", failure.Entry.Code);
        Assert.Contains("http://graph.example:7474", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://localhost")]
    [InlineData("file:///etc/passwd")]
    [InlineData("bolt+x://localhost")]
    public void Refuses_other_addresses(string address) =>
        Assert.Equal("bad_request", Assert.Throws<GraphException>(() => Neo4jRunners.Make(new(new(address)))).Entry.Code);
}
