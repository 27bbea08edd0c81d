using System.CommandLine;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Setup;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Loads a folder of data files into a Neo4j server, or only checks it.</summary>
internal sealed class ImportCommand(StoreArguments store, TextReader input)
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder of data files (*.yaml), as graph-seed/README.md describes them." };
    private readonly Option<bool> _check = new("--check") { Description = "Read and check the folder, and load nothing." };
    private readonly Option<bool> _ifEmpty = new("--if-empty") { Description = "Load it only where the database holds nothing." };

    public Command Define()
    {
        var command = new Command("import", "Loads a folder of data files: all of it, or nothing where something is wrong. The model's constraints and indexes are added first, as setup does.");
        command.Arguments.Add(_folder);
        foreach (var option in new Option[] { _check, _ifEmpty }.Concat(store.Server).Append(store.Yes)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var folder = parsed.GetValue(_folder)!;
        if (!parsed.GetValue(_check) && store.Neo4j(parsed) is null)
            throw new StartFault("The embedded store keeps nothing when the process ends: name a Neo4j server with --neo4j, use --check, or serve with --import.");
        return CommandFaults.RunAsync(streams.Error, async () =>
        {
            var content = Read(folder);
            if (parsed.GetValue(_check)) await streams.Output.WriteLineAsync(Sentence(folder, content));
            else await LoadAsync(parsed, folder, content, cancellation);
        });
    }

    // All faults, a line each, where loading tells the first.
    private static SeedContent Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new StartFault($"There is no folder {folder}; name one that holds data files.");
        try
        {
            return SeedFolder.Read(folder);
        }
        catch (ImportException fault)
        {
            throw new StartFault(string.Join(Environment.NewLine, fault.Faults), fault);
        }
    }

    private static string Sentence(string folder, SeedContent content) => string.Create(
        CultureInfo.InvariantCulture, $"Nothing is wrong with {folder}: {content.Nodes.Count:N0} nodes and {content.Relationships.Count:N0} relationships.");

    private async Task LoadAsync(ParseResult parsed, string folder, SeedContent content, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        await using var opened = await StoreOpening.OpenAsync(new() { Neo4j = store.Neo4j(parsed) }, streams.Output, cancellation);
        if (parsed.GetValue(_ifEmpty) && await new SetUpSchema(Gates.ForReading(opened.Runner)).HoldsNodesAsync(cancellation))
        {
            await streams.Output.WriteLineAsync("Nothing was loaded: the database holds a graph already.");
            return;
        }

        var consent = store.IsYes(parsed) ? null : Consent.Of(input, streams.Error);
        await new SchemaSetup(Gates.ForSetup(opened.Runner), streams.Output, consent).EnsureAsync(cancellation);
        await LoadAsync(opened, folder, content, streams, cancellation);
    }

    private static async Task LoadAsync(ContentStore opened, string folder, SeedContent content, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var loading = new SeedLoading(Gates.ForLoading(opened.Runner));
        await streams.Output.WriteLineAsync(await Progress.Of(streams.Error).WhileAsync("Loading", () => loading.LoadAsync(folder, content, cancellation)));
    }
}
