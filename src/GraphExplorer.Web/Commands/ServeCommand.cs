using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Serves the pages and the API.</summary>
internal sealed class ServeCommand
{
    private readonly StoreArguments _store;
    private readonly Option<string> _urls;

    public ServeCommand(StoreArguments store, Settings settings)
    {
        _store = store;
        _urls = new("--urls")
        {
            Description = "Addresses to listen on, on this machine, with semicolons between them.",
            HelpName = "urls",
            DefaultValueFactory = _ => settings.Text("urls") ?? ServeOptions.DefaultAddress,
        };
    }

    public void Define(Command command)
    {
        foreach (var option in _store.Keeping.Concat(_store.Content).Concat(_store.Server).Prepend(_urls).Append(_store.ReadOnly)) command.Options.Add(option);
        command.SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (!TryAddresses(parsed.GetValue(_urls)!, out var addresses))
            throw new StartFault($"--urls \"{parsed.GetValue(_urls)}\" is not an address; use one such as {ServeOptions.DefaultAddress}.");
        var options = _store.Read(parsed, new ServeOptions { Addresses = addresses });
        return new Serving(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).RunAsync(options, cancellation);
    }

    private static bool TryAddresses(string text, out IReadOnlyList<Uri> addresses)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        addresses = [.. parts.Select(part => Uri.TryCreate(part, UriKind.Absolute, out var address) ? address : null).OfType<Uri>()];
        return parts.Length > 0 && addresses.Count == parts.Length;
    }
}
