using GraphExplorer.Engine.Durability;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Disks that fail while a change is written: the change is undone or kept, whole, and never acknowledged for nothing.</summary>
public sealed class CommitFaultTests : IDisposable
{
    private const int Full = 13;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;

    private readonly KeptGraph _graph = new();
    private (CommitStep Step, Exception Fault)? _next;

    public CommitFaultTests() => _graph.Options = new() { AtStep = FailOnce };

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(CommitStep.Begin, Full, "the disk is full")]
    [InlineData(CommitStep.Sync, Full, "the disk is full")]
    [InlineData(CommitStep.Begin, ReadOnly, "the disk is read-only")]
    [InlineData(CommitStep.Sync, ReadOnly, "the disk is read-only")]
    public async Task A_disk_without_room_undoes_the_change_and_takes_the_next(CommitStep step, int code, string reason)
    {
        await _graph.RunAsync("CREATE (:N {v: 1})-[:T]->(:M)");
        var before = await WholeGraph.TextAsync(_graph);
        _next = (step, new SqliteException("it does not go", code));
        var fault = await _graph.FailureAsync("MATCH (n:N)-[r]->(m) CREATE (n)-[:U]->(:New {k: 1}) SET n.v = 2 DELETE r, m");
        Assert.Equal("change_not_kept", fault.Entry.Code);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
        await _graph.RunAsync("MATCH (n:N) SET n.v = 3, n.later = 'x'");
        var after = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(after, await WholeGraph.TextAsync(_graph));
    }

    [Theory]
    [InlineData(CommitStep.Begin)]
    [InlineData(CommitStep.Sync)]
    public async Task A_sync_that_fails_undoes_the_change_and_ends_writing_until_the_file_is_read_anew(CommitStep step)
    {
        await _graph.RunAsync("CREATE (:N {v: 1})");
        _next = (step, new SqliteException("disk I/O error", InputOutput));
        Assert.Equal("change_not_kept", (await _graph.FailureAsync("MATCH (n:N) SET n.v = 2")).Entry.Code);
        var refused = await _graph.FailureAsync("MATCH (n:N) SET n.v = 3");
        Assert.Equal("change_not_kept", refused.Entry.Code);
        Assert.Contains("until the server is started again", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:N) RETURN n.v"));
        _graph.Close();
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:N) RETURN n.v"));
        await _graph.RunAsync("MATCH (n:N) SET n.v = 4");
    }

    /// <summary>The disk has it and says it has not: nobody was told that it is kept, and after reopening it is there whole.</summary>
    [Fact]
    public async Task A_sync_that_fails_after_it_wrote_shows_the_change_to_nobody_before_reopening()
    {
        await _graph.RunAsync("CREATE (:N {v: 1})");
        _next = (CommitStep.Kept, new IOException("the cable fell out"));
        Assert.Equal("change_not_kept", (await _graph.FailureAsync("MATCH (n:N) SET n.v = 2 CREATE (n)-[:T]->(:M {v: 2})")).Entry.Code);
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n) RETURN n.v"));
        Assert.Equal("change_not_kept", (await _graph.FailureAsync("CREATE (:N)")).Entry.Code);
        _graph.Close();
        Assert.Equal(["2", "2"], await _graph.ColumnAsync("MATCH (n) RETURN n.v"));
    }

    [Fact]
    public async Task A_constraint_that_the_disk_did_not_take_does_not_hold()
    {
        _next = (CommitStep.Sync, new SqliteException("full", Full));
        Assert.Equal("change_not_kept", (await _graph.FailureAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE")).Entry.Code);
        await _graph.RunAsync("CREATE (:Unit {id: 1}), (:Unit {id: 1})");
        _graph.Close();
        Assert.Equal(["2"], await _graph.ColumnAsync("MATCH (n:Unit) RETURN count(*)"));
    }

    /// <summary>Another program holds the file longer than anyone waits; afterwards everything goes on.</summary>
    [Fact]
    public async Task A_file_that_another_program_holds_undoes_the_change()
    {
        await _graph.RunAsync("CREATE (:N {v: 1})");
        using (var other = new SqliteConnection($"Data Source={_graph.File};Pooling=False"))
        {
            other.Open();
            using var held = other.BeginTransaction();
            var fault = await _graph.FailureAsync("MATCH (n:N) SET n.v = 2");
            Assert.Contains("another program", fault.Message, StringComparison.Ordinal);
        }

        await _graph.RunAsync("MATCH (n:N) SET n.v = 3");
        _graph.Close();
        Assert.Equal(["3"], await _graph.ColumnAsync("MATCH (n:N) RETURN n.v"));
    }

    private void FailOnce(CommitStep step)
    {
        if (_next is not { } next || next.Step != step) return;
        _next = null;
        throw next.Fault;
    }
}
