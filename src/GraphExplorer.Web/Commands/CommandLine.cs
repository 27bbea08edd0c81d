using System.CommandLine;
using System.CommandLine.Invocation;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>The command line of the product. Without a command it serves.</summary>
public static class CommandLine
{
    private const string About = $"""
        Who says what about whom, where, under which agreement, and on whose word: a graph explorer.

        Every option is also an environment variable ({Settings.Prefix}NEO4J_USER for --neo4j-user) and an entry of {Settings.FileName}
        in the current folder ("neo4j-user"). The command line goes before the environment, and this before the file.
        """;

    private static readonly TimeSpan PatienceWhenStopped = TimeSpan.FromSeconds(5);

    /// <summary>Runs what the arguments ask for and returns the exit code.</summary>
    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors) =>
        RunAsync(arguments, Console.In, output, errors);

    /// <summary>The same, with the input that a statement may come from.</summary>
    public static async Task<int> RunAsync(string[] arguments, TextReader input, TextWriter output, TextWriter errors)
    {
        try
        {
            var parsed = Root(input).Parse(arguments);
            var serves = parsed.CommandResult.Command.Name == "serve" || parsed.CommandResult.Command is RootCommand;
            var wrong = parsed.Action as ParseErrorAction;
            wrong?.ShowHelp = false;
            // The server itself ends on Ctrl-C, after the requests under way.
            var streams = new InvocationConfiguration
            {
                ProcessTerminationTimeout = serves ? null : PatienceWhenStopped,
                Output = output,
                Error = errors,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(streams);
            return wrong is null ? code : ExitCodes.Usage;
        }
        catch (StartFault fault)
        {
            await errors.WriteLineAsync(fault.Message);
            return ExitCodes.Usage;
        }
    }

    private static RootCommand Root(TextReader input)
    {
        var settings = Settings.Read(".");
        var store = new StoreArguments(settings);
        var serve = new ServeCommand(store, settings);
        var root = new RootCommand(About);
        serve.Define(root);
        var command = new Command("serve", "Serves the pages and the API. This is what happens without a command, too.");
        serve.Define(command);
        root.Subcommands.Add(command);
        root.Subcommands.Add(new SetupCommand(store, input).Define());
        root.Subcommands.Add(new ImportCommand(store, input).Define());
        root.Subcommands.Add(new ExportCommand(store).Define());
        root.Subcommands.Add(new QueryCommand(store, input).Define());
        root.Subcommands.Add(new SnapshotCommand(store).Define());
        foreach (var upkeep in new UpkeepCommands(store).Define()) root.Subcommands.Add(upkeep);
        root.Subcommands.Add(new HealthCommand(settings).Define());
        root.Subcommands.Add(new OpenApiCommand().Define());
        root.Subcommands.Add(new CompletionCommand().Define());
        CommandExamples.AddTo(root);
        return root;
    }
}
