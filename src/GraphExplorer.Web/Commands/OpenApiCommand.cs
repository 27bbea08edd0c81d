using System.CommandLine;
using GraphExplorer.Web.Api.Description;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Prints the OpenAPI document of the application API, or keeps it in a file.</summary>
internal sealed class OpenApiCommand
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write it to a file, which is left as it is where it says the same.", HelpName = "file" };

    public Command Define()
    {
        var command = new Command("openapi", "Prints the OpenAPI document of the application API.");
        command.Options.Add(_output);
        command.SetAction((parsed, cancellation) => CommandFaults.RunAsync(
            parsed.InvocationConfiguration.Error, () => WriteAsync(parsed.GetValue(_output), parsed.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private static async Task WriteAsync(string? file, TextWriter output, CancellationToken cancellation)
    {
        await using var store = await EmbeddedStore.OpenAsync(cancellation);
        await using var app = SilentServer.Build(store);
        await app.StartAsync(cancellation);
        var text = await ApiDocument.TextAsync(app.Services, cancellation);
        if (file is null) await output.WriteAsync(text);
        else if (!File.Exists(file) || await File.ReadAllTextAsync(file, cancellation) != text) await File.WriteAllTextAsync(file, text, cancellation);
    }
}
