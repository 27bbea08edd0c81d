using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>What has to hold of every page, whatever it shows.</summary>
internal static class Reach
{
    /// <summary>No serious or critical finding of axe.</summary>
    public static async Task FindNothingSeriousAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions());
        var serious = result.Violations.Where(found => found.Impact is "serious" or "critical")
            .Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}");
        Assert.Empty(serious);
    }

    /// <summary>Nothing runs out of the window at the side.</summary>
    public static async Task StayInsideAsync(Visit visit)
    {
        var widths = await visit.Page.EvaluateAsync<int[]>(
            "() => [document.documentElement.clientWidth, Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)]");
        Assert.Equal(widths[0], widths[1]);
    }

    /// <summary>Nothing moves for those who asked for less motion.</summary>
    public static async Task StandStillAsync(Visit visit)
    {
        var moving = await visit.Page.EvaluateAsync<string[]>("""
            () => document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().activeDuration > 0)
              .map((one) => `${one.animationName ?? one.transitionProperty} of ${one.effect.target.localName}`)
            """);
        Assert.Empty(moving);
    }
}
