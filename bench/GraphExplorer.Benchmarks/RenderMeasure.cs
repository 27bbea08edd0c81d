using System.IO.Compression;
using System.Text;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Testing;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks;

/// <summary>
/// How long a snapshot of 200 entities takes into each form of a report, and how large it is. Beside each: packing the same bytes with gzip, which any server does;
/// beside the PNG: an open Chromium that takes a picture of the SVG.
/// </summary>
internal static class RenderMeasure
{
    private const int Nodes = 200;

    public static async Task RunAsync(int runs)
    {
        // As a page laid it out: that is frozen with it, and no work of drawing.
        var snapshot = SampleSnapshots.Of(Nodes, at => new(Math.Cos(at * 2.4) * 75 * Math.Sqrt(at), Math.Sin(at * 2.4) * 55 * Math.Sqrt(at)));
        var scene = await Figures.MeasureAsync($"scene of {Nodes} entities", runs, () => Task.FromResult(SnapshotScene.Of(snapshot)));
        Console.WriteLine(scene);
        await MeasureKeepingAsync(snapshot, runs);
        var taken = new TakenSnapshot(snapshot, new());
        var png = scene;
        foreach (var format in ReportFormat.All)
        {
            var bytes = Write(taken, format);
            var written = await Figures.MeasureAsync(string.Create(CultureInfo.InvariantCulture, $"{format.Name}: {bytes.Length / 1024.0:0} KB"), runs, () => Task.FromResult(Write(taken, format)));
            Figures.Print(written, await Figures.MeasureAsync("  the same bytes packed with gzip", runs, () => PackAsync(bytes)));
            if (format.Name == "png") png = written;
        }

        var svg = Encoding.UTF8.GetString(Write(taken, ReportFormat.Find("svg")!));
        Figures.Print(png, await InChromiumAsync(svg, runs));
    }

    private static async Task MeasureKeepingAsync(Snapshot snapshot, int runs)
    {
        await using var runner = new EmbeddedRunner(new GraphStore());
        var store = new SnapshotStore(runner);
        var id = 0;
        var kept = await Figures.MeasureAsync(
            "kept in an embedded store in memory", runs, () => store.CreateAsync(snapshot, $"{id++:x32}", new(SnapshotTerms.Public, null, [], TellsDrift: false), "owner", CancellationToken.None));
        Figures.Print(kept, await Figures.MeasureAsync("  its JSON written once", runs, () => Task.FromResult(SnapshotJson.Write(snapshot))));
    }

    private static byte[] Write(TakenSnapshot taken, ReportFormat format)
    {
        using var stream = new MemoryStream();
        format.Write(taken, stream);
        return stream.ToArray();
    }

    private static async Task PackAsync(byte[] bytes)
    {
        await using var gzip = new GZipStream(Stream.Null, CompressionLevel.Optimal);
        await gzip.WriteAsync(bytes);
    }

    private static async Task<Figures> InChromiumAsync(string svg, int runs)
    {
        using var playwright = await Playwright.CreateAsync();
        var executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        return await Figures.MeasureAsync("  an open Chromium: the SVG, and a picture of it", runs, async () =>
        {
            await page.SetContentAsync(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]);
            await page.Locator("svg").ScreenshotAsync();
        });
    }
}
