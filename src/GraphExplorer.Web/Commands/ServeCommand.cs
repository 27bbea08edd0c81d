using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Serves the pages and the API.</summary>
internal sealed class ServeCommand
{
    private readonly StoreArguments _store;
    private readonly Option<string> _urls;
    private readonly Option<string> _publishedAt;

    public ServeCommand(StoreArguments store, Settings settings)
    {
        _store = store;
        _urls = new("--urls")
        {
            Description = "Addresses to listen on, on this machine, with semicolons between them.",
            HelpName = "urls",
            DefaultValueFactory = _ => settings.Text("urls") ?? ServeOptions.DefaultAddress,
        };
        _publishedAt = new("--published-at")
        {
            Description = "Where people reach the server when a container engine or a proxy in front of it publishes it: addresses of this machine. Then --urls may be others.",
            HelpName = "urls",
            DefaultValueFactory = _ => settings.Text("published-at") ?? "",
        };
    }

    public void Define(Command command)
    {
        foreach (var option in _store.Keeping.Concat(_store.Content).Concat(_store.Server).Prepend(_publishedAt).Prepend(_urls).Append(_store.ReadOnly)) command.Options.Add(option);
        command.SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _store.Read(parsed, new ServeOptions { Addresses = Addresses(parsed, _urls), PublishedAt = Addresses(parsed, _publishedAt) });
        if (options.Addresses.Count == 0) throw new StartFault($"--urls \"\" is not an address; use one such as {ServeOptions.DefaultAddress}.");
        return new Serving(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).RunAsync(options, cancellation);
    }

    private static IReadOnlyList<Uri> Addresses(ParseResult parsed, Option<string> option)
    {
        var parts = parsed.GetValue(option)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. parts.Select(part => Uri.TryCreate(part, UriKind.Absolute, out var address)
            ? address
            : throw new StartFault($"{option.Name} \"{part}\" is not an address; use one such as {ServeOptions.DefaultAddress}."))];
    }
}
