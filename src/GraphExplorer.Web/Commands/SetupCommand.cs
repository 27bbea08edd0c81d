using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Adds the constraints and indexes of the model to a Neo4j server.</summary>
internal sealed class SetupCommand(StoreArguments store, TextReader input)
{
    public Command Define()
    {
        var command = new Command("setup", "Adds the model's constraints and indexes to a Neo4j database. It asks first where the database holds a graph already.");
        foreach (var option in store.Server.Append(store.ReadOnly).Append(store.Yes)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (store.Neo4j(parsed) is null) throw new StartFault("The embedded store is set up at each start by itself: name a Neo4j server with --neo4j.");
        var streams = parsed.InvocationConfiguration;
        var consent = store.IsYes(parsed) ? null : Consent.Of(input, streams.Error);
        return CommandFaults.RunAsync(streams.Error, () => SetUpAsync(store.Read(parsed), consent, streams, cancellation));
    }

    private static async Task SetUpAsync(StoreOptions options, Consent? consent, InvocationConfiguration streams, CancellationToken cancellation)
    {
        await using var opened = await StoreOpening.OpenAsync(options, streams.Output, cancellation);
        var setup = new SchemaSetup(Gates.ForSetup(opened.Runner), streams.Output, consent);
        if (!options.ReadOnly) await setup.EnsureAsync(cancellation);
        else if ((await setup.LookAsync(cancellation)).Missing.Count > 0) await streams.Output.WriteLineAsync("Nothing was added: --read-only.");
    }
}
