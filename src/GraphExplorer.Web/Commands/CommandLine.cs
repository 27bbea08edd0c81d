using System.CommandLine;

namespace GraphExplorer.Web.Commands;

/// <summary>The command line of the product. Without a command it serves.</summary>
public static class CommandLine
{
    /// <summary>Runs what the arguments ask for and returns the exit code.</summary>
    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        var serve = new ServeCommand();
        var root = new RootCommand("Who says what about whom, where, under which agreement, and on whose word: a graph explorer.");
        serve.Define(root);
        var command = new Command("serve", "Serves the pages and the API. This is what happens without a command, too.");
        serve.Define(command);
        root.Subcommands.Add(command);
        // The server itself ends on Ctrl-C, after the requests under way.
        return root.Parse(arguments).InvokeAsync(new() { ProcessTerminationTimeout = null, Output = output, Error = errors });
    }
}
