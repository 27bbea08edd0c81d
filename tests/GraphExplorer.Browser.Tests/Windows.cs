using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>Windows of the browser, used again once nothing of a test is left in them: the second one has the files of the pages at hand.</summary>
internal sealed class Windows(IBrowser browser)
{
    private readonly ConcurrentDictionary<bool, ConcurrentBag<IBrowserContext>> _free = new();

    public async Task<IBrowserContext> TakeAsync(bool touch) => Free(touch).TryTake(out var window) ? window : await browser.NewContextAsync(new()
    {
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-GB",
        HasTouch = touch,
    });

    public async Task ReturnAsync(IBrowserContext window, bool touch)
    {
        try
        {
            foreach (var page in window.Pages.ToList())
            {
                if (page.Url.StartsWith("http", StringComparison.Ordinal)) await page.EvaluateAsync("() => localStorage.clear()");
                await page.CloseAsync();
            }

            await window.ClearCookiesAsync();
            await window.ClearPermissionsAsync();
            Free(touch).Add(window);
        }
        catch (PlaywrightException)
        {
            // What cannot be cleared is not used again, e.g. after a test that was given up in the middle of something.
            await window.CloseAsync();
        }
    }

    private ConcurrentBag<IBrowserContext> Free(bool touch) => _free.GetOrAdd(touch, _ => []);
}
