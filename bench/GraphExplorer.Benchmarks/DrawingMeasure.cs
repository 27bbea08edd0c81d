using System.Text.Json.Nodes;
using GraphExplorer.Testing;
using GraphExplorer.Web.Hosting;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks;

/// <summary>
/// How long the page is held up at most while 980 elements are arranged and drawn, by each layout, in a Chromium without a graphics card; beside it the
/// same of eleven elements. Other work of the machine counts as well.
/// </summary>
internal static class DrawingMeasure
{
    private static readonly string[] Layouts = ["force", "rings", "around", "layers", "types"];

    private const string Watching = """
        window.held = [];
        new PerformanceObserver((list) => window.held.push(...list.getEntries().map(({ startTime, duration }) => [startTime + duration, duration]))).observe({ type: 'longtask' });
        window.Worker = class extends Worker {
          postMessage(...given) {
            window.begun ??= performance.now();
            super.postMessage(...given);
          }
        };
        """;

    private const string Drawn = """
        () => {
          const panel = document.querySelector('graph-panel');
          return window.begun && panel?.view && panel.view.cy.edges().length === panel.visible.graph.edges.length;
        }
        """;

    public static async Task RunAsync(int runs)
    {
        await using var store = await EmbeddedStore.OpenAsync(CancellationToken.None);
        await Hub.HubGraph.OfEvidence.LoadAsync(store.Runner);
        var address = LocalAddress.Free();
        await using var server = GraphServer.Build(store, [address]);
        await server.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        var executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (var layout in Layouts)
            foreach (var entities in new[] { 330, 4 })
                Console.WriteLine(await MeasureAsync(browser, address, layout, entities, runs));
        await server.StopAsync();
    }

    private static async Task<Figures> MeasureAsync(IBrowser browser, Uri address, string layout, int entities, int runs)
    {
        var longest = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            await using var fresh = await browser.NewContextAsync();
            var page = await fresh.NewPageAsync();
            await page.AddInitScriptAsync(Watching);
            await page.RouteAsync("**/api/v1/question?*", route => AnswerAsync(route, entities));
            await page.GotoAsync(new Uri(address, $"/?ask&view=graph&draw=all&rail=closed&timeline=closed&layout={layout}").AbsoluteUri);
            await page.WaitForFunctionAsync(Drawn, null, new() { Timeout = 60_000 });
            // Labels find their places once nothing moves.
            await page.WaitForTimeoutAsync(500);
            longest.Add(await page.EvaluateAsync<double>("() => Math.max(0, ...window.held.filter(([ended]) => ended > window.begun).map(([, held]) => held))"));
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"{layout}, {entities} entities: held up at most"), longest[0], longest[1..]);
    }

    private static async Task AnswerAsync(IRoute route, int entities)
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        body["graph"] = MadeDrawing.Of(entities);
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    }
}
