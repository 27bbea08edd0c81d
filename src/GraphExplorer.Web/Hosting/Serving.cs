using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Hosting;

/// <summary>Runs a server from its options to its end.</summary>
public sealed class Serving(TextWriter output, TextWriter errors)
{
    private static readonly TimeSpan PauseOfReading = TimeSpan.FromSeconds(2);

    /// <summary>Serves until it is stopped.</summary>
    /// <returns>0 after a clean stop; 1 where it could not start, after one sentence on the error output.</returns>
    public async Task<int> RunAsync(ServeOptions options, CancellationToken cancellation)
    {
        try
        {
            Exposure.Require(options);
            await ServeAsync(options, cancellation);
            return 0;
        }
        catch (StartFault fault)
        {
            await errors.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private async Task ServeAsync(ServeOptions options, CancellationToken cancellation)
    {
        await output.WriteLineAsync($"GraphExplorer {ProductVersion.Text}");
        var content = await StoreOpening.OpenAsync(options, output, cancellation, new ReadingTold(output, PauseOfReading));
        await using var store = await StateOpening.WithStateAsync(content, options.State, cancellation);
        await using var app = GraphServer.Build(store, options);
        await StartAsync(app, options.Addresses, cancellation);
        var open = options.PublishedAt.Count > 0 ? options.PublishedAt.Select(address => address.GetLeftPart(UriPartial.Authority)) : app.Urls;
        var reach = options.NamesOfOthers.Count == 0 ? " Only this machine can." : "";
        await output.WriteLineAsync($"Open {string.Join(" or ", open)} in a browser.{reach} Stop with Ctrl-C.");
        var learning = LearnAsync(app.Services.GetRequiredService<ServedGraph>(), app.Lifetime.ApplicationStopping);
        await app.WaitForShutdownAsync(cancellation);
        await learning;
    }

    /// <summary>Knows the graph before somebody waits for it.</summary>
    private static async Task LearnAsync(ServedGraph graph, CancellationToken cancellation)
    {
        try
        {
            await graph.BrowsingAsync(cancellation);
        }
        catch (Exception fault) when (fault is GraphException or OperationCanceledException)
        {
            // Nobody asked yet; whoever does learns it then, or hears what is wrong.
        }
    }

    private static async Task StartAsync(WebApplication app, IReadOnlyList<Uri> addresses, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault)
        {
            var wanted = string.Join(" or ", addresses.Select(address => address.GetLeftPart(UriPartial.Authority)));
            throw new StartFault($"{wanted} is in use by another program; stop that one, or choose another with --urls http://127.0.0.1:5081.", fault);
        }
    }
}
