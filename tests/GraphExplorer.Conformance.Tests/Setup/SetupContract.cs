using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Setup;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Setup;

/// <summary>What setting up does on every runner. A runner's class derives and says how to make one over an empty store without a schema.</summary>
public abstract class SetupContract : IAsyncLifetime
{
    private ICypherRunner _runner = null!;
    private SetUpSchema _schema = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _runner = await MakeAsync();
        _schema = new(_runner);
        await ModelSchema.DropAsync(_runner);
    }

    public async ValueTask DisposeAsync()
    {
        if (_runner is null) return;
        await Seed.ClearAsync(_runner);
        await ModelSchema.DropAsync(_runner);
        await _runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Everything_is_missing_then_added_then_there()
    {
        var before = await _schema.PlanAsync(Cancellation);
        Assert.Equal(ModelRule.All, before.Missing);
        Assert.Equal((0, false), (before.Obstacles.Count, before.HoldsNodes));
        Assert.Equal(ModelRule.All, await _schema.AddAsync(ModelRule.All, Cancellation).ToListAsync(Cancellation));
        Assert.Empty((await _schema.PlanAsync(Cancellation)).Missing);
        Assert.Equal(ModelRule.All, await _schema.AddAsync(ModelRule.All, Cancellation).ToListAsync(Cancellation));
        Assert.Empty((await _schema.PlanAsync(Cancellation)).Missing);
    }

    [Fact]
    public async Task Ids_that_two_nodes_have_are_told_before_anything_is_added()
    {
        await _runner.ReadAsync(new("CREATE (:Document {id: 'd1'}), (:Document {id: 'd1'}), (:Document), (:Document), (:Report {id: 'd1'}), (:Entity {id: 7}), (:Entity {id: 7}), (:Entity {id: 7})"));
        var plan = await _schema.PlanAsync(Cancellation);
        Assert.True(plan.HoldsNodes);
        Assert.Equal(
            [
                "2 nodes of the label Document have the id 'd1', and each would need one of its own.",
                "3 nodes of the label Entity have the id 7, and each would need one of its own.",
            ],
            plan.Obstacles);
    }

    [Fact]
    public async Task An_index_in_the_way_of_a_constraint_is_told()
    {
        await _runner.ReadAsync(new("CREATE INDEX graphexplorer_in_the_way FOR (n:Claim) ON (n.id)"));
        var plan = await _schema.PlanAsync(Cancellation);
        Assert.Equal(["Claim has an index on id, which keeps it from being made unique; drop that index first."], plan.Obstacles);
        Assert.Equal(ModelRule.All.Count, plan.Missing.Count);
    }

    [Fact]
    public async Task Rules_under_names_of_somebody_else_count()
    {
        await _runner.ReadAsync(new("CREATE CONSTRAINT graphexplorer_somebodys FOR (r:Report) REQUIRE r.id IS UNIQUE"));
        await _runner.ReadAsync(new("CREATE INDEX graphexplorer_somebodys_days FOR (r:Report) ON (r.saidTo)"));
        var missing = (await _schema.PlanAsync(Cancellation)).Missing.Select(rule => rule.Sentence).ToList();
        Assert.Equal(ModelRule.All.Count - 2, missing.Count);
        Assert.DoesNotContain("unique id of Report", missing);
        Assert.DoesNotContain("index on saidTo of Report", missing);
    }

    protected abstract Task<ICypherRunner> MakeAsync();
}
