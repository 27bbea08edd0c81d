using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GraphExplorer.Web.Commands;

/// <summary>Help that ends with examples of the command that it is about.</summary>
internal sealed class CommandExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>The lines of <c>examples.txt</c> by the command that they begin with.</summary>
    private static readonly ILookup<string, string> ByCommand = Read().ToLookup(example => example.Split(' ')[0], StringComparer.Ordinal);

    /// <summary>Puts the examples under the help of a command line.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new CommandExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Of(parseResult.CommandResult.Command)) output.WriteLine($"  {RootCommand.ExecutableName} {example}");
        output.WriteLine();
        output.WriteLine(ExitCodes.Help);
        return code;
    }

    /// <summary>A command's own, and for the whole the first of each.</summary>
    private static IEnumerable<string> Of(Command command) => command is RootCommand ? ByCommand.Select(examples => examples.First()) : ByCommand[command.Name];

    private static string[] Read()
    {
        using var reader = new StreamReader(typeof(CommandExamples).Assembly.GetManifestResourceStream("Commands/examples.txt")!);
        return reader.ReadToEnd().Replace("{name}", RootCommand.ExecutableName, StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
