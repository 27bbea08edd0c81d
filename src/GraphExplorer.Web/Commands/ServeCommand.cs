using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Serves the pages and the API.</summary>
internal sealed class ServeCommand
{
    private readonly StoreArguments _store;
    private readonly Option<string> _urls;
    private readonly Option<string> _publishedAt;
    private readonly Option<string?> _hosts;
    private readonly Option<string?> _linkKeys;
    private readonly Option<string?> _public;

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
        _hosts = new("--allowed-hosts")
        {
            Description = "Host names under which it answers besides its own, with semicolons between them: those of a proxy before it.",
            HelpName = "names",
            DefaultValueFactory = _ => settings.Text("allowed-hosts"),
        };
        _public = new("--public-address")
        {
            Description = "Where people elsewhere reach it through a proxy, such as https://graph.example.org: snapshots name it as their address, and it answers under its name.",
            HelpName = "url",
            DefaultValueFactory = _ => settings.Text("public-address"),
        };
        _linkKeys = new("--link-keys")
        {
            Description = "A file of the secrets that sign links to snapshots, the same for all web servers of one graph; it is made where it is not there. Default: link-keys in the folder that keeps the graph.",
            HelpName = "file",
            DefaultValueFactory = _ => settings.Text("link-keys"),
        };
    }

    public void Define(Command command)
    {
        foreach (var option in _store.Keeping.Concat(_store.Content).Concat(_store.Server).Prepend(_linkKeys).Prepend(_public).Prepend(_hosts).Prepend(_publishedAt).Prepend(_urls).Append(_store.ReadOnly)) command.Options.Add(option);
        command.SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _store.Read(parsed, new ServeOptions
        {
            Addresses = Addresses(parsed, _urls),
            PublishedAt = Addresses(parsed, _publishedAt),
            AllowedHosts = Parts(parsed.GetValue(_hosts)),
            PublicAddress = Public(parsed),
            State = _store.State(parsed),
            LinkKeys = parsed.GetValue(_linkKeys),
            WaitsForServer = true,
        });
        if (options.Addresses.Count == 0) throw new StartFault($"--urls \"\" is not an address; use one such as {ServeOptions.DefaultAddress}.");
        return new Serving(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).RunAsync(options, cancellation);
    }

    private Uri? Public(ParseResult parsed)
    {
        if (parsed.GetValue(_public) is not { Length: > 0 } text) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath == "/"
            ? address
            : throw new StartFault($"--public-address \"{text}\" is not an address such as https://graph.example.org.");
    }

    private static string[] Parts(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IReadOnlyList<Uri> Addresses(ParseResult parsed, Option<string> option) =>
        [.. Parts(parsed.GetValue(option)).Select(part => Uri.TryCreate(part, UriKind.Absolute, out var address)
            ? address
            : throw new StartFault($"{option.Name} \"{part}\" is not an address; use one such as {ServeOptions.DefaultAddress}."))];
}
