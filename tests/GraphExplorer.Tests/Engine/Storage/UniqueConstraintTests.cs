using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Engine.Storage;

/// <summary>A declared key is held by one node, whatever the statement does, and a refused statement leaves nothing.</summary>
public sealed class UniqueConstraintTests : IDisposable
{
    private readonly EngineFixture _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("CREATE (:Unit {id: 'u1'})")]
    [InlineData("CREATE (:Unit {id: 'u3'}), (:Unit {id: 'u3'})")]
    [InlineData("CREATE (:Place), (n {id: 'u1'}) SET n:Unit")]
    [InlineData("MATCH (n:Unit {id: 'u2'}) SET n.id = 'u1'")]
    [InlineData("MATCH (n:Unit {id: 'u2'}) SET n += {id: 'u1'}")]
    [InlineData("MATCH (n:Unit {id: 'u2'}) SET n = {id: 'u1'}")]
    [InlineData("UNWIND ['u5', 'u6', 'u2'] AS id CREATE (:Unit {id: id})")]
    [InlineData("MERGE (n:Unit {id: 'u1', name: 'other'})")]
    public async Task Refuses_a_second_holder_and_leaves_nothing(string statement)
    {
        await FillAsync();
        Assert.Equal("constraint_violated", await _engine.FailureAsync(statement));
        Assert.Equal(["'u1'", "'u2'"], await _engine.ColumnAsync("MATCH (n) RETURN n.id ORDER BY n.id"));
    }

    [Theory]
    [InlineData("MATCH (n:Unit {id: 'u1'}) DELETE n CREATE (:Unit {id: 'u1'})")]
    [InlineData("MATCH (n:Unit {id: 'u1'}) SET n.id = 'u9' CREATE (:Unit {id: 'u1'})")]
    [InlineData("MATCH (n:Unit {id: 'u1'}) REMOVE n:Unit CREATE (:Unit {id: 'u1'})")]
    [InlineData("MATCH (n:Unit {id: 'u1'}) REMOVE n.id CREATE (:Unit {id: 'u1'})")]
    [InlineData("MATCH (n:Unit {id: 'u1'}) SET n.id = 'u1', n.name = 'same'")]
    [InlineData("CREATE (:Unit), (:Unit), (:Place {id: 'u1'})")]
    [InlineData("MERGE (n:Unit {id: 'u1'}) SET n.name = 'same'")]
    public async Task Lets_a_value_go_with_its_holder(string statement)
    {
        await FillAsync();
        await _engine.RunAsync(statement);
        Assert.Equal("1", (await _engine.ValueAsync("MATCH (n:Unit {id: 'u1'}) RETURN count(*)")).ToString());
    }

    [Fact]
    public async Task Cannot_be_declared_over_duplicates()
    {
        await _engine.RunAsync("CREATE (:Unit {id: 1}), (:Unit {id: 1.0})");
        var failure = await Assert.ThrowsAsync<GraphException>(() => _engine.Store.Schema.DeclareUniqueAsync("Unit", "id"));
        Assert.Equal("constraint_violated", failure.Entry.Code);
        Assert.Empty(_engine.Store.Schema.Rules);
    }

    [Fact]
    public async Task Is_filled_from_what_is_there_and_kept_up()
    {
        await _engine.RunAsync("UNWIND range(1, 2000) AS i CREATE (:Unit {id: i})");
        await _engine.Store.Schema.DeclareUniqueAsync("Unit", "id");
        Assert.Equal("(:Unit {id})", Assert.Single(_engine.Store.Schema.Rules, rule => rule.IsConstraint).ToString());
        await _engine.RunAsync("MATCH (n:Unit) WHERE n.id > 1000 SET n.id = -n.id");
        Assert.Equal(["-1500", "1000"], await _engine.ColumnAsync("UNWIND [1000, 1001, -1500] AS i MATCH (n:Unit {id: i}) RETURN n.id ORDER BY n.id"));
    }

    [Fact]
    public async Task An_index_alone_refuses_nothing()
    {
        await _engine.Store.Schema.DeclareIndexAsync("Unit", "name");
        await _engine.RunAsync("CREATE (:Unit {name: 'x'}), (:Unit {name: 'x'}), (:Unit {name: 'y'}), (:Unit {name: 0.0 / 0.0})");
        Assert.Equal("2", (await _engine.ValueAsync("MATCH (n:Unit {name: 'x'}) RETURN count(*)")).ToString());
        Assert.Equal("0", (await _engine.ValueAsync("MATCH (n:Unit) WHERE n.name = 0.0 / 0.0 RETURN count(*)")).ToString());
    }

    private async Task FillAsync()
    {
        await _engine.Store.Schema.DeclareUniqueAsync("Unit", "id");
        await _engine.RunAsync("CREATE (:Unit {id: 'u1'}), (:Unit {id: 'u2'})");
    }
}
