using GraphExplorer.Web.Commands;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

public sealed class ProgressTests
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(1);

    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Long_work_is_told_of_on_one_line_that_goes_when_it_is_done()
    {
        using var errors = new StringWriter();
        Assert.Equal(7, await new Progress(errors, isTerminal: true, Beat).WhileAsync("Working", UntilToldAsync, Tell));
        Assert.Contains("\r\u001b[KWorking … 0 s, 3 rows", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors.ToString());
    }

    [Fact]
    public async Task A_log_gets_lines_now_and_then()
    {
        using var errors = new StringWriter();
        await new Progress(errors, isTerminal: false, Beat).WhileAsync("Working", UntilToldAsync, Tell);
        Assert.StartsWith("Working … 0 s, 3 rows\n", errors.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', errors.ToString());
    }

    [Fact]
    public async Task Short_work_is_not_told_of_and_a_failure_is_passed_on()
    {
        using var errors = new StringWriter();
        var progress = new Progress(errors, isTerminal: true, TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<IOException>(() => progress.WhileAsync<int>("Working", () => throw new IOException("why")));
        Assert.Empty(errors.ToString());
    }

    private string Tell()
    {
        _told.TrySetResult();
        return "3 rows";
    }

    private async Task<int> UntilToldAsync()
    {
        await _told.Task.WaitAsync(TimeSpan.FromSeconds(10));
        return 7;
    }
}
