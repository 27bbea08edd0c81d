using Deque.AxeCore.Commons;

namespace GraphExplorer.Browser.Tests;

/// <summary>What has to hold of every page, whatever it shows; each returns what is wrong.</summary>
internal static class Reach
{
    private static readonly Lazy<string> _axe = new(new BundledAxeScriptProvider().GetScript);

    /// <param name="visit">The page.</param>
    /// <param name="coloursAlone">Whether the same parts were looked at before in other colours.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(Visit visit, bool coloursAlone = false) =>
        [.. await SeriousAsync(visit, coloursAlone), .. await OutsideAsync(visit), .. await MovingAsync(visit)];

    /// <summary>Serious and critical findings of axe. Its script stays in the page: sent anew for each look it would cost more than the look.</summary>
    public static async Task<string[]> SeriousAsync(Visit visit, bool coloursAlone = false)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window")) await visit.Page.EvaluateAsync(_axe.Value);
        return await visit.Page.EvaluateAsync<string[]>("""
            async (coloursAlone) => (await axe.run({ resultTypes: ['violations'], ...(coloursAlone ? { runOnly: ['color-contrast'] } : {}) })).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
            """, coloursAlone);
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
