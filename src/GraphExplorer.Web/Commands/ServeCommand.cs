using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Serves the pages and the API.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> _urls = new("--urls")
    {
        Description = "Addresses to listen on, on this machine, with semicolons between them.",
        DefaultValueFactory = _ => ServeOptions.DefaultAddress,
    };

    private readonly Option<bool> _noSeed = new("--no-seed") { Description = "Start with an empty graph." };

    private readonly Option<string?> _import = new("--import")
    {
        Description = "Load a folder of data files at start.",
        HelpName = "folder",
    };

    private readonly Option<string?> _neo4j = new("--neo4j")
    {
        Description = "Keep the graph on a Neo4j server (5.25 or later): its HTTP address, such as http://localhost:7474. The seed is not loaded into it; --import is.",
        HelpName = "url",
    };

    private readonly Option<string> _neo4jUser = new("--neo4j-user") { Description = "The account there.", DefaultValueFactory = _ => "neo4j" };

    private readonly Option<string?> _neo4jPasswordFile = new("--neo4j-password-file")
    {
        Description = "A file whose first line is the password.",
        HelpName = "file",
    };

    private readonly Option<string> _neo4jDatabase = new("--neo4j-database") { Description = "The database there.", DefaultValueFactory = _ => "neo4j" };

    public void Define(Command command)
    {
        foreach (var option in new Option[] { _urls, _noSeed, _import, _neo4j, _neo4jUser, _neo4jPasswordFile, _neo4jDatabase })
            command.Options.Add(option);
        command.SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var errors = parsed.InvocationConfiguration.Error;
        if (!TryAddresses(parsed.GetValue(_urls)!, out var addresses))
        {
            errors.WriteLine($"--urls \"{parsed.GetValue(_urls)}\" is not an address; use one such as {ServeOptions.DefaultAddress}.");
            return Task.FromResult(1);
        }

        var options = new ServeOptions
        {
            Addresses = addresses,
            Seed = !parsed.GetValue(_noSeed),
            ImportFolder = parsed.GetValue(_import),
            Neo4j = parsed.GetValue(_neo4j) is { } url
                ? new(url, parsed.GetValue(_neo4jUser)!, parsed.GetValue(_neo4jPasswordFile), parsed.GetValue(_neo4jDatabase)!)
                : null,
        };
        return new Serving(parsed.InvocationConfiguration.Output, errors).RunAsync(options, cancellation);
    }

    private static bool TryAddresses(string text, out IReadOnlyList<Uri> addresses)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        addresses = [.. parts.Select(part => Uri.TryCreate(part, UriKind.Absolute, out var address) ? address : null).OfType<Uri>()];
        return parts.Length > 0 && addresses.Count == parts.Length;
    }
}
