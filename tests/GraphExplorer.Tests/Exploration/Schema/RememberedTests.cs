using GraphExplorer.Exploration.Schema;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Schema;

public sealed class RememberedTests
{
    private readonly StillClock _clock = new();
    private int _learned;

    [Fact]
    public async Task What_is_young_is_not_learned_again()
    {
        using var number = Remember(_ => Task.FromResult(Next()));
        Assert.Equal("1", await number.ReadAsync(default));
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal("1", await number.ReadAsync(default));
    }

    [Fact]
    public async Task What_has_aged_is_given_while_the_new_is_learned_behind()
    {
        using var number = Remember(_ => Task.FromResult(Next()));
        await number.ReadAsync(default);
        _clock.Now += TimeSpan.FromSeconds(5);
        Assert.Equal("1", await number.ReadAsync(default));
        Assert.True(SpinWait.SpinUntil(() => number.ReadAsync(default).Result == "2", TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task What_took_long_is_good_for_long()
    {
        using var number = Remember(_ =>
        {
            _clock.Now += TimeSpan.FromSeconds(3);
            return Task.FromResult(Next());
        });
        await number.ReadAsync(default);
        _clock.Now += TimeSpan.FromSeconds(50);
        Assert.Equal("1", await number.ReadAsync(default));
        Assert.Equal(1, Volatile.Read(ref _learned));
    }

    [Fact]
    public async Task What_is_very_old_is_waited_for()
    {
        using var number = Remember(_ => Task.FromResult(Next()));
        await number.ReadAsync(default);
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal("2", await number.ReadAsync(default));
    }

    [Fact]
    public async Task Those_who_ask_at_once_share_and_one_that_leaves_takes_nothing_from_the_others()
    {
        var gate = new TaskCompletionSource();
        using var number = Remember(async token =>
        {
            await gate.Task.WaitAsync(token);
            return Next();
        });
        using var leaving = new CancellationTokenSource();
        var (first, second) = (number.ReadAsync(leaving.Token), number.ReadAsync(default));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        Assert.Equal("1", await second);
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_ends_and_the_next_to_ask_starts_anew()
    {
        var (begun, ended) = (NewSignal(), NewSignal());
        using var number = Remember(async token =>
        {
            var mine = Next();
            if (mine != "1") return mine;
            begun.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, token);
                return mine;
            }
            finally
            {
                ended.SetResult();
            }
        });
        using var leaving = new CancellationTokenSource();
        var first = number.ReadAsync(leaving.Token);
        // Who is asked later may begin earlier on a busy machine.
        await begun.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await ended.Task;
        Assert.Equal("2", await number.ReadAsync(default));
    }

    [Fact]
    public async Task A_failure_is_told_and_tried_again()
    {
        using var number = Remember(_ => Next() == "1" ? throw new IOException("away") : Task.FromResult("back"));
        await Assert.ThrowsAsync<IOException>(() => number.ReadAsync(default));
        Assert.Equal("back", await number.ReadAsync(default));
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Remembered<string> Remember(Func<CancellationToken, Task<string>> learn) => new(learn, _clock);

    private string Next() => Interlocked.Increment(ref _learned).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Goes on only when it is told to.</summary>
    private sealed class StillClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
