using GraphExplorer.Web.Hosting;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks;

/// <summary>
/// How long a person waits for the start page, in a Chromium that has nothing of it cached: until the search box has the
/// focus, the sentence has its four slots and the lists under it are filled.
/// </summary>
internal static class PageMeasure
{
    private const string Usable = """
        () => document.querySelector('search-box input') === document.activeElement
          && document.querySelectorAll('question-panel .slot-button').length === 4
          && document.querySelectorAll('start-panel .way').length >= 4
        """;

    public static async Task RunAsync(int runs)
    {
        using var stop = new CancellationTokenSource();
        var address = LocalAddress.Free();
        var serving = new Serving(TextWriter.Null, Console.Error).RunAsync(new() { Addresses = [address] }, stop.Token);
        using var playwright = await Playwright.CreateAsync();
        var executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        await LocalAddress.AnsweringAsync(address);
        var page = await MeasureAsync("start page: until it can be used", browser, address, Usable, runs);
        var image = await MeasureAsync("one image of the same server", browser, new(address, "/favicon.svg"), "() => true", runs);
        Figures.Print(page, image);
        await stop.CancelAsync();
        await serving;
    }

    private static async Task<Figures> MeasureAsync(string name, IBrowser browser, Uri address, string until, int runs)
    {
        var times = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            await using var fresh = await browser.NewContextAsync();
            var page = await fresh.NewPageAsync();
            await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
            await page.WaitForFunctionAsync(until);
            times.Add(await page.EvaluateAsync<double>("() => performance.now()"));
        }

        return new(name, times[0], times[1..]);
    }
}
