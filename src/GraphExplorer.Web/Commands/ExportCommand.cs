using System.CommandLine;
using GraphExplorer.Exploration.Export;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Writes a graph into a folder of data files.</summary>
internal sealed class ExportCommand(StoreArguments store)
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder to write; it must not be there yet." };

    public Command Define()
    {
        var command = new Command("export", "Writes a graph into a folder of data files, which load to the same graph. Without --neo4j it is the graph that serve keeps, also while it is served.");
        command.Arguments.Add(_folder);
        foreach (var option in store.Keeping.Concat(store.Content).Concat(store.Server)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        return CommandFaults.RunAsync(streams.Error, () => WriteAsync(store.Read(parsed) with { Data = store.Data(parsed, asCopy: true) }, parsed.GetValue(_folder)!, streams, cancellation));
    }

    private static async Task WriteAsync(StoreOptions options, string folder, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var progress = Progress.Of(streams.Error);
        await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
        var export = new SeedExport(Gates.ForCommands(opened.Runner, readOnly: true));
        var summary = await progress.WhileAsync("Writing", () => export.WriteAsync(folder, cancellation));
        await streams.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {folder}: {summary.Nodes:N0} nodes and {summary.Relationships:N0} relationships in {summary.Files:N0} files."));
        if (summary.LeftOut > 0)
            await streams.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Left out: {summary.LeftOut:N0} nodes that are no content of the model."));
    }
}
