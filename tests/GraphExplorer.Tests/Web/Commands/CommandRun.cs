using GraphExplorer.Web.Commands;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>What a command left behind.</summary>
internal sealed record CommandRun(int Code, string Output, string Errors)
{
    public static Task<CommandRun> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public static async Task<CommandRun> RunWithInputAsync(string input, params string[] arguments)
    {
        using var text = new StringReader(input);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, text, output, errors);
        return new(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
