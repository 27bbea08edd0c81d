using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>A graph that may not be changed: nothing ever writes to it, and the work of people is kept elsewhere.</summary>
public sealed class ReadOnlyContentTests
{
    private static readonly StoreDescription Description = new("neo4j", Persistent: true, "The graph is somebody's.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, "neo4j", true, "What people save is kept in the same graph.")]
    [InlineData(true, "embedded", false, "What people save is kept apart from the graph, in memory, and is gone when the server stops.")]
    public async Task About_tells_where_the_work_of_people_is_kept(bool readOnly, string kind, bool persistent, string sentence)
    {
        var (_, _, about, _) = await VisitAsync(readOnly, []);
        var state = about.GetProperty("state");
        Assert.Equal((kind, persistent, sentence), (state.GetProperty("kind").GetString(), state.GetProperty("persistent").GetBoolean(), state.GetProperty("sentence").GetString()));
        Assert.Equal(readOnly, about.GetProperty("store").GetProperty("readOnly").GetBoolean());
    }

    [Fact]
    public async Task What_is_saved_beside_a_read_only_graph_is_not_in_it()
    {
        var (content, _, _, kept) = await VisitAsync(readOnly: true, []);
        Assert.Equal((1, 1), (kept, (await content.ReadAsync(new("MATCH (n) RETURN count(n)"), Cancellation)).Rows[0][0].AsInteger));
    }

    [Fact]
    public async Task What_is_saved_beside_a_graph_that_may_be_changed_is_in_it()
    {
        var (content, _, _, kept) = await VisitAsync(readOnly: false, []);
        Assert.Equal((2, 2), (kept, (await content.ReadAsync(new("MATCH (n) RETURN count(n)"), Cancellation)).Rows[0][0].AsInteger));
    }

    [Fact]
    public async Task Whatever_is_asked_of_a_read_only_graph_reaches_it_for_reading()
    {
        var (_, asked, _, _) = await VisitAsync(readOnly: true, ["RETURN 1", "MATCH (n) RETURN n", "CALL { MATCH (n) RETURN n } RETURN n", "CREATE (:X)", "MERGE (n:X) RETURN n", "CREATE INDEX FOR (n:X) ON (n.y)"]);
        Assert.True(asked.Count >= 4, $"{asked.Count} statements reached the graph.");
        Assert.All(asked, request => Assert.Equal(AccessMode.Read, request.AccessMode));
    }

    [Fact]
    public async Task What_is_saved_beside_a_read_only_graph_survives_a_restart_where_there_is_a_folder_for_it()
    {
        var folder = Directory.CreateTempSubdirectory("state-").FullName;
        try
        {
            await using (var first = await OpenBesideAsync(folder))
            {
                Assert.Equal((true, $"What people save is kept apart from the graph, in {folder}, and survives a restart."), (first.State.Description.Persistent, first.State.Description.Sentence));
                await first.State.Runner.ReadAsync(new("CREATE (:SavedView {id: 'view-1'})"), Cancellation);
                var refused = await Assert.ThrowsAsync<StartFault>(() => OpenBesideAsync(folder));
                Assert.Contains($"in use by process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
            }

            await using var second = await OpenBesideAsync(folder);
            Assert.Equal("'view-1'", (await second.State.Runner.ReadAsync(new("MATCH (v:SavedView) RETURN v.id"), Cancellation)).Rows[0][0].ToString());
            Assert.Empty((await second.Runner.ReadAsync(new("MATCH (v:SavedView) RETURN v"), Cancellation)).Rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ContentStore> OpenBesideAsync(string folder) =>
        await StateOpening.WithStateAsync(new(await TestGraph.CreateAsync("CREATE (:Unit)"), Description.AsReadOnly()), new(folder), Cancellation);

    /// <summary>Serves a graph of one node, asks the statements of it, saves one node of state, and gives what was seen.</summary>
    private static async Task<(ICypherRunner Content, ConcurrentBag<QueryRequest> Asked, JsonElement About, long Kept)> VisitAsync(bool readOnly, string[] statements)
    {
        var content = new HeardRunner(await TestGraph.CreateAsync("CREATE (:Entity:Unit {id: 'unit-x', name: 'X'})"));
        var opened = await StateOpening.WithStateAsync(new(content, readOnly ? Description.AsReadOnly() : Description), place: null, Cancellation);
        await using var app = GraphServer.Build(opened, [new(ServeOptions.DefaultAddress)], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });
        await app.StartAsync(Cancellation);
        using var client = app.GetTestClient();
        client.BaseAddress = new(ServeOptions.DefaultAddress);
        using var search = await client.GetAsync(new Uri("/api/v1/search?q=x", UriKind.Relative), Cancellation);
        foreach (var statement in statements)
        {
            using var answer = await client.PostAsJsonAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), new { statement }, Cancellation);
        }

        var about = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/about", UriKind.Relative), Cancellation);
        var asked = new ConcurrentBag<QueryRequest>(content.Heard);
        var state = app.Services.GetRequiredService<StateStore>().Runner;
        await state.ReadAsync(new("CREATE (:SavedView {id: 'view-1'})"), Cancellation);
        await Assert.ThrowsAsync<GraphException>(() => state.ReadAsync(new("CREATE (:SavedView {id: 'view-1'}), (:SavedView {id: 'view-1'}) RETURN 1 / 0"), Cancellation));
        return (content, asked, about, (await state.ReadAsync(new("MATCH (n) RETURN count(n)"), Cancellation)).Rows[0][0].AsInteger);
    }

    /// <summary>Keeps what it was asked.</summary>
    private sealed class HeardRunner(ICypherRunner runner) : ICypherRunner
    {
        public ConcurrentBag<QueryRequest> Heard { get; } = [];

        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
        {
            Heard.Add(request);
            return runner.RunAsync(request, cancellation);
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => runner.BeginAsync(request, cancellation);

        public ValueTask DisposeAsync() => runner.DisposeAsync();
    }
}
