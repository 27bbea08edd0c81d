using System.CommandLine;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Loads a folder of data files into a Neo4j server, or only checks it.</summary>
internal sealed class ImportCommand(StoreArguments store)
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder of data files (*.yaml), as graph-seed/README.md describes them." };
    private readonly Option<bool> _check = new("--check") { Description = "Read and check the folder, and load nothing." };

    public Command Define()
    {
        var command = new Command("import", "Loads a folder of data files: all of it, or nothing where something is wrong.");
        command.Arguments.Add(_folder);
        command.Options.Add(_check);
        foreach (var option in store.Server) command.Options.Add(option);
        // The embedded store is gone with the process.
        command.Validators.Add(result =>
        {
            if (!result.GetValue(_check) && result.GetValue((Option<string?>)store.Server.First()) is null or "")
                result.AddError("The embedded store keeps nothing when the process ends: name a Neo4j server with --neo4j, use --check, or serve with --import.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var folder = parsed.GetValue(_folder)!;
        return CommandFaults.RunAsync(errors, () => parsed.GetValue(_check)
            ? CheckAsync(folder, output)
            : LoadAsync(store.Neo4j(parsed)!, folder, parsed.InvocationConfiguration, cancellation));
    }

    private static async Task CheckAsync(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder)) throw new StartFault($"There is no folder {folder}; name one that holds data files.");
        var content = Read(folder);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Nothing is wrong with {folder}: {content.Nodes.Count:N0} nodes and {content.Relationships.Count:N0} relationships."));
    }

    // All faults, a line each, where loading tells the first.
    private static SeedContent Read(string folder)
    {
        try
        {
            return SeedFolder.Read(folder);
        }
        catch (ImportException fault)
        {
            throw new StartFault(string.Join(Environment.NewLine, fault.Faults), fault);
        }
    }

    private static async Task LoadAsync(Neo4jAddress neo4j, string folder, InvocationConfiguration streams, CancellationToken cancellation)
    {
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        await using var opened = await Progress.Of(streams.Error).WhileAsync(
            "Loading", () => StoreOpening.OpenAsync(new() { Neo4j = neo4j, ImportFolder = folder }, said, cancellation));
        await streams.Output.WriteAsync(said.ToString());
    }
}
