using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Watching;
using Xunit;

namespace GraphExplorer.Tests.Neo4j.Watching;

/// <summary>A server that goes and comes back, without one.</summary>
public sealed class WatchedRunnerTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly GraphException Gone = new(ServiceErrors.StoreUnavailable, "It does not answer.");
    private static readonly GraphException Refused = new(ServiceErrors.StoreRefusedAccount, "It refuses the account.");

    private readonly ScriptedNeo4j _server = new();
    private readonly WatchedRunner _runner;

    private int _newPasswords;

    public WatchedRunnerTests() => _runner = new(_server, new()
    {
        Patience = TimeSpan.FromMilliseconds(100),
        Pause = TimeSpan.FromMilliseconds(10),
        RefusedPause = TimeSpan.FromHours(1),
        HasNewPassword = () => Interlocked.Exchange(ref _newPasswords, 0) > 0,
    });

    public ValueTask DisposeAsync() => _runner.DisposeAsync();

    [Fact]
    public async Task A_server_that_is_there_is_named()
    {
        Assert.Equal("5.26.30", (await _runner.FindAsync(default))!.Version);
        Assert.Null(_runner.Fault);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_waited_for()
    {
        _server.Fault = Gone;
        Assert.Null(await _runner.FindAsync(default));
        Assert.Equal("It does not answer.", _runner.Fault!.Message);
        _server.Fault = null;
        await _runner.WaitAsync(default).WaitAsync(Patience);
        Assert.Equal("It ran.", (await RunAsync()).Message);
    }

    [Fact]
    public async Task A_transaction_that_finds_no_server_makes_it_waited_for_and_the_next_is_refused_at_once()
    {
        _server.Fault = Gone;
        await Assert.ThrowsAsync<GraphException>(() => _runner.BeginAsync(new()));
        Assert.Equal("It does not answer.", _runner.Fault!.Message);
        Assert.Equal("store_unavailable", (await Assert.ThrowsAsync<GraphException>(() => _runner.BeginAsync(new()))).Entry.Code);
        Assert.Equal(1, _server.Ran);
        _server.Fault = null;
        await _runner.WaitAsync(default).WaitAsync(Patience);
        Assert.Equal("It began.", (await Assert.ThrowsAsync<GraphException>(() => _runner.BeginAsync(new()))).Message);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_waited_for()
    {
        _server.IsSilent = true;
        Assert.Null(await _runner.FindAsync(default));
        Assert.Equal("store_unavailable", _runner.Fault!.Entry.Code);
        Assert.Contains("0.1 seconds", _runner.Fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("store_refused_account")]
    [InlineData("store_unfit")]
    [InlineData("database_not_found")]
    public async Task What_waiting_does_not_mend_is_thrown(string code)
    {
        _server.Fault = new(ErrorCatalogue.Find(code)!, "No.");
        Assert.Equal(code, (await Assert.ThrowsAsync<GraphException>(() => _runner.FindAsync(default))).Entry.Code);
    }

    [Fact]
    public async Task While_it_is_away_statements_are_refused_at_once_with_the_reason()
    {
        _server.Fault = Gone;
        Assert.Equal("store_unavailable", (await RunAsync()).Entry.Code);
        await UntilAsync(() => _runner.Fault is not null);
        var ran = _server.Ran;
        Assert.Equal("It does not answer.", (await RunAsync()).Message);
        Assert.Equal(ran, _server.Ran);
    }

    [Fact]
    public async Task A_connection_that_broke_is_no_reason_to_refuse_the_next_statement_for_long()
    {
        _server.Fault = Gone;
        var first = RunAsync();
        _server.Fault = null;
        await first;
        await UntilAsync(() => _runner.Fault is null);
        Assert.Equal("It ran.", (await RunAsync()).Message);
    }

    [Theory]
    [InlineData("store_refused_account")]
    [InlineData("store_unfit")]
    public async Task The_reason_is_that_of_the_last_asking(string code)
    {
        _server.Fault = Gone;
        await RunAsync();
        _server.Fault = new(ErrorCatalogue.Find(code)!, "Another.");
        await UntilAsync(() => _runner.Fault?.Entry.Code == code);
        Assert.Equal("Another.", (await RunAsync()).Message);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_makes_it_ask_whether_the_server_is_there()
    {
        _server.Fault = new(ServiceErrors.QueryTimeout, "Too long.");
        await RunAsync();
        await UntilAsync(() => _server.Asked > 0);
    }

    [Fact]
    public async Task A_fault_of_the_statement_says_nothing_about_the_server()
    {
        await RunAsync();
        Assert.Equal((0, null), (_server.Asked, _runner.Fault));
    }

    [Fact]
    public async Task A_refused_account_is_not_tried_again_and_again()
    {
        _server.Fault = Refused;
        await RunAsync();
        await UntilAsync(() => _server.Asked == 1);
        await Task.Delay(100);
        Assert.Equal(1, _server.Asked);
        Interlocked.Increment(ref _newPasswords);
        await UntilAsync(() => _server.Asked > 1);
    }

    private async Task<GraphException> RunAsync() => await Assert.ThrowsAsync<GraphException>(() => _runner.ReadAsync(new("RETURN 1")));

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds()) await Task.Delay(5, patience.Token);
    }
}
