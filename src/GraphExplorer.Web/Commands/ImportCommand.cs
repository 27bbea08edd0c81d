using System.CommandLine;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Setup;
using GraphExplorer.Web.Commands.Transfer;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Loads files into a graph, or only checks them.</summary>
internal sealed class ImportCommand(StoreArguments store, TextReader input)
{
    private readonly ImportArguments _files = new();
    private readonly Option<bool> _check = new("--check") { Description = "Read and check the files, and load nothing." };
    private readonly Option<bool> _ifEmpty = new("--if-empty") { Description = "Load them only where the graph holds nothing." };

    public Command Define()
    {
        var command = new Command("import", "Loads files into a graph: all of them, or nothing where something is wrong. It goes to the graph that serve keeps, or with --neo4j to a server.");
        _files.AddTo(command);
        foreach (var option in new Option[] { _check, _ifEmpty }.Concat(store.Keeping).Concat(store.Server).Append(store.Yes)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var options = store.Read(parsed) with { Seed = false };
        if (!parsed.GetValue(_check) && options is { Neo4j: null, Data: null })
            throw new StartFault("Nothing is kept with --in-memory: name a folder with --data or a Neo4j server with --neo4j, use --check, or serve with --import.");
        var source = _files.Of(parsed);
        return CommandFaults.RunAsync(streams.Error, async () =>
        {
            var progress = Progress.Of(streams.Error);
            var found = await ReadAsync(source, progress, cancellation);
            if (parsed.GetValue(_check)) await streams.Output.WriteLineAsync($"Nothing is wrong with {found.Named}: {found.Counts}.");
            else await LoadAsync(parsed, options, found, cancellation);
        });
    }

    // All faults, a line each.
    private static async Task<IImportable> ReadAsync(IImportSource source, Progress progress, CancellationToken cancellation)
    {
        var share = new Share();
        try
        {
            return await progress.WhileAsync("Reading", () => source.ReadAsync(share, cancellation), share);
        }
        catch (ImportException fault)
        {
            throw new StartFault(string.Join(Environment.NewLine, fault.Faults), fault);
        }
    }

    private async Task LoadAsync(ParseResult parsed, StoreOptions options, IImportable found, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var (progress, share) = (Progress.Of(streams.Error), new Share());
        await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, streams.Output, cancellation));
        if (parsed.GetValue(_ifEmpty) && await new SetUpSchema(Gates.ForReading(opened.Runner)).HoldsNodesAsync(cancellation))
        {
            await streams.Output.WriteLineAsync("Nothing was loaded: the database holds a graph already.");
            return;
        }

        if (found.FollowsModel)
        {
            var consent = store.IsYes(parsed) ? null : Consent.Of(input, streams.Error);
            await new SchemaSetup(Gates.ForSetup(opened.Runner), streams.Output, consent).EnsureAsync(cancellation);
        }

        await streams.Output.WriteLineAsync(await progress.WhileAsync($"Loading {found.Counts}", () => found.LoadAsync(opened, share, cancellation), share));
    }
}
