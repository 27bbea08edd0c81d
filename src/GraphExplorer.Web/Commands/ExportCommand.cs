using System.CommandLine;
using GraphExplorer.Exploration.Export;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Web.Commands.Transfer;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Writes a graph into files.</summary>
internal sealed class ExportCommand(StoreArguments store)
{
    private readonly Argument<string> _path = new("path") { Description = "The folder or the file to write; it must not be there yet." };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "data-files: a folder of content in the model's own form; csv: a folder that import and Neo4j's admin import read; graphml, cypher: a file. Default: by the ending .graphml or .cypher, and data-files for a name without an ending.",
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
            var progress = Progress.Of(streams.Error);
            await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
            var runner = Gates.ForCommands(opened.Runner, readOnly: true);
            var (wrote, leftOut) = GraphForm.All.FirstOrDefault(form => form.Name == format) is { } form
                ? await WriteAsync(new(runner, withState), path, form, progress, cancellation)
                : await WriteAsync(new(runner), path, progress, cancellation);
            await streams.Output.WriteLineAsync($"Wrote {path}: {wrote}.");
            if (leftOut.Length > 0) await streams.Error.WriteLineAsync($"Left out: {leftOut}.");
        });
    }

    private static async Task<(string Wrote, string LeftOut)> WriteAsync(SeedExport export, string folder, Progress progress, CancellationToken cancellation)
    {
        var summary = await progress.WhileAsync("Writing", () => export.WriteAsync(folder, cancellation));
        return (
            string.Create(CultureInfo.InvariantCulture, $"{summary.Nodes:N0} nodes and {summary.Relationships:N0} relationships in {summary.Files:N0} files"),
            summary.LeftOut == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{summary.LeftOut:N0} nodes that are no content of the model"));
    }

    private static async Task<(string Wrote, string LeftOut)> WriteAsync(GraphExport export, string path, GraphForm form, Progress progress, CancellationToken cancellation)
    {
        var leftOut = await progress.WhileAsync("Writing", () => export.WriteAsync(path, form, cancellation), () => GraphCounts.Text(export.Count));
        return (GraphCounts.Text(export.Count), leftOut switch
        {
            0 => "",
            1 => "1 node that people saved; --with-state writes it too",
            _ => string.Create(CultureInfo.InvariantCulture, $"{leftOut:N0} nodes that people saved; --with-state writes them too"),
        });
    }
}
