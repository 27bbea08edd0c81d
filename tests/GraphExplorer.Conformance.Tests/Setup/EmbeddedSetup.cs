using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Setup;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Setup;

/// <summary>In the embedded engine.</summary>
public sealed class EmbeddedSetup : SetupContract
{
    public static TheoryData<string> Statements => [.. ModelRule.All.Select(rule => rule.Statement)];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task A_statement_makes_the_rule_that_it_is_listed_for_and_no_other(string statement)
    {
        var rule = ModelRule.All.Single(rule => rule.Statement == statement);
        var schema = new SetUpSchema(await MakeAsync());
        Assert.Equal([rule], await schema.AddAsync([rule], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ModelRule.All.Where(other => other != rule), (await schema.PlanAsync(TestContext.Current.CancellationToken)).Missing);
    }

    protected override Task<ICypherRunner> MakeAsync() => Task.FromResult<ICypherRunner>(new EmbeddedRunner(new GraphStore()));
}
