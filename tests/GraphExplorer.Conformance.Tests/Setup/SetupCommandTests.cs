using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Setup;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;
using GraphExplorer.Testing;
using GraphExplorer.Web.Commands;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Setup;

/// <summary>The commands that change a database of Neo4j: what they ask, add and leave alone.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class SetupCommandTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _password = Path.GetTempFileName();
    private QueryApiRunner _runner = null!;
    private Neo4jOptions _options = null!;

    public async ValueTask InitializeAsync()
    {
        _options = await server.OptionsAsync();
        _runner = new(_options);
        await ModelSchema.DropAsync(_runner);
        await File.WriteAllTextAsync(_password, _options.Password);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_password);
        if (_runner is null) return;
        await Seed.ClearAsync(_runner);
        await ModelSchema.DropAsync(_runner);
        await _runner.DisposeAsync();
    }

    [Fact]
    public async Task An_empty_database_is_set_up_without_a_question()
    {
        var (code, output, errors) = await RunAsync("setup");
        Assert.Equal((0, ""), (code, errors));
        Assert.EndsWith("Added: full-text index on name, title, aliases of Entity, Document.", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, await MissingAsync());
        Assert.Contains("are all there.", (await RunAsync("setup")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_is_there_is_left_alone_where_nobody_can_be_asked()
    {
        await _runner.ReadAsync(new("CREATE (:Somebodys {id: 1})"));
        var (code, output, errors) = await RunAsync("setup");
        Assert.Equal(1, code);
        Assert.Contains("  unique id of Entity", output, StringComparison.Ordinal);
        Assert.Contains("say --yes", errors, StringComparison.Ordinal);
        var import = await RunAsync("import", Repository.PathOf("graph-seed"));
        Assert.Equal((1, ModelRule.All.Count, 1), (import.Code, await MissingAsync(), await CountAsync()));
        Assert.Equal((0, 0), ((await RunAsync("setup", "--yes")).Code, await MissingAsync()));
    }

    [Fact]
    public async Task Read_only_tells_what_is_missing_and_adds_nothing()
    {
        var (code, output, _) = await RunAsync("setup", "--read-only", "--yes");
        Assert.Equal((0, ModelRule.All.Count), (code, await MissingAsync()));
        Assert.EndsWith("Nothing was added: --read-only.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_with_one_id_are_told_and_nothing_is_added()
    {
        await _runner.ReadAsync(new("CREATE (:Report {id: 'r'}), (:Report {id: 'r'})"));
        var (code, _, errors) = await RunAsync("setup", "--yes");
        Assert.Equal((1, ModelRule.All.Count), (code, await MissingAsync()));
        Assert.Contains("  2 nodes of the label Report have the id 'r'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seed_goes_into_an_empty_database_once()
    {
        var seed = Repository.PathOf("graph-seed");
        Assert.Equal(0, (await RunAsync("import", seed, "--if-empty")).Code);
        Assert.Equal((0, (long)Seed.Content.Nodes.Count), (await MissingAsync(), await CountAsync()));
        await _runner.ReadAsync(new("MATCH (n:Document) DETACH DELETE n"));
        var left = await CountAsync();
        var second = await RunAsync("import", seed, "--if-empty");
        Assert.Equal((0, left), (second.Code, await CountAsync()));
        Assert.Contains("Nothing was loaded: the database holds a graph already.", second.Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] where = ["--neo4j", _options.Address.ToString(), "--neo4j-user", _options.User, "--neo4j-password-file", _password];
        var code = await CommandLine.RunAsync([.. arguments, .. where], TextReader.Null, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private async Task<int> MissingAsync() => (await new SetUpSchema(_runner).PlanAsync(TestContext.Current.CancellationToken)).Missing.Count;

    private async Task<long> CountAsync() => (await _runner.ReadAsync(new("MATCH (n) RETURN count(n)"))).Rows[0][0].AsInteger;
}
