using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>What has to hold of every page, whatever it shows; each returns what is wrong.</summary>
internal static class Reach
{
    public static async Task<IReadOnlyList<string>> FindAsync(Visit visit) =>
        [.. await SeriousAsync(visit), .. await OutsideAsync(visit), .. await MovingAsync(visit)];

    /// <summary>Serious and critical findings of axe.</summary>
    public static async Task<IReadOnlyList<string>> SeriousAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.Where(found => found.Impact is "serious" or "critical")
            .Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")];
    }

    /// <summary>Whether something runs out of the window at the side.</summary>
    public static Task<string[]> OutsideAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => {
          const room = document.documentElement.clientWidth;
          const taken = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
          return taken > room ? [`${taken} pixels wide in a window of ${room}`] : [];
        }
        """);

    /// <summary>What moves although less motion was asked for.</summary>
    public static Task<string[]> MovingAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().activeDuration > 0)
          .map((one) => `${one.animationName ?? one.transitionProperty} moves ${one.effect.target.localName}`)
        """);
}
