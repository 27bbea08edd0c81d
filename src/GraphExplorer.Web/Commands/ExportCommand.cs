using System.CommandLine;
using GraphExplorer.Exploration.Export;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Commands.Transfer;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Writes a graph into files.</summary>
internal sealed class ExportCommand(StoreArguments store)
{
    private readonly Argument<string> _path = new("path") { Description = "The folder or the file to write; it must not be there yet." };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "data-files: a folder of content in the model's own form; csv: a folder that import and Neo4j's admin import read; graphml, cypher: a file. Default: by the ending .graphml or .cypher, else data-files.",
        HelpName = "form",
    }.AcceptOnlyFromAmong([.. GraphForms.Names]);

    private readonly Option<bool> _withState = new("--with-state") { Description = "Also what people saved: snapshots, views and the like. Not in data-files." };

    public Command Define()
    {
        var command = new Command("export", "Writes a whole graph into files, from which import makes the same graph. Without --neo4j it is the graph that serve keeps, also while it is served.");
        command.Arguments.Add(_path);
        foreach (var option in new Option[] { _format, _withState }.Concat(store.Keeping).Concat(store.Content).Concat(store.Server)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var path = parsed.GetValue(_path)!;
        var format = parsed.GetValue(_format) ?? GraphForms.OfName(path);
        var withState = parsed.GetValue(_withState);
        if (format == GraphForms.DataFiles && withState) throw new StartFault("Data files hold content alone; take another --format, or leave --with-state.");
        return CommandFaults.RunAsync(streams.Error, async () =>
        {
            var options = store.Read(parsed) with { Data = store.Data(parsed, asCopy: true) };
            await using var opened = await Progress.Of(streams.Error).WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
            var runner = Gates.ForCommands(opened.Runner, readOnly: true);
            if (GraphForm.All.FirstOrDefault(form => form.Name == format) is { } form) await WriteAsync(runner, path, form, withState, streams, cancellation);
            else await WriteFilesAsync(runner, path, streams, cancellation);
        });
    }

    private static async Task WriteFilesAsync(ICypherRunner runner, string folder, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var summary = await Progress.Of(streams.Error).WhileAsync("Writing", () => new SeedExport(runner).WriteAsync(folder, cancellation));
        await streams.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {folder}: {summary.Nodes:N0} nodes and {summary.Relationships:N0} relationships in {summary.Files:N0} files."));
        if (summary.LeftOut > 0)
            await streams.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Left out: {summary.LeftOut:N0} nodes that are no content of the model."));
    }

    private static async Task WriteAsync(ICypherRunner runner, string path, GraphForm form, bool withState, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var export = new GraphExport(runner, withState);
        var leftOut = await Progress.Of(streams.Error).WhileAsync("Writing", () => export.WriteAsync(path, form, cancellation), () => GraphCounts.Text(export.Count));
        await streams.Output.WriteLineAsync($"Wrote {path}: {GraphCounts.Text(export.Count)}.");
        if (leftOut > 0)
            await streams.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Left out: {leftOut:N0} nodes that people saved, which --with-state writes too."));
    }
}
