using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Asks a server on this machine how it is, for those who keep it running: a container image needs no other program for it.</summary>
internal sealed class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Option<string> _url;
    private readonly Option<bool> _ready = new("--ready") { Description = "Also whether its store answers, so that it can be sent requests." };

    public HealthCommand(Settings settings) => _url = new("--url")
    {
        Description = "The server. Default: where serve listens.",
        HelpName = "url",
        DefaultValueFactory = _ => (settings.Text("urls") ?? ServeOptions.DefaultAddress).Split(';')[0],
    };

    public Command Define()
    {
        var command = new Command("health", "Asks a server on this machine whether it lives.");
        command.Options.Add(_url);
        command.Options.Add(_ready);
        command.SetAction((parsed, cancellation) => CommandFaults.RunAsync(
            parsed.InvocationConfiguration.Error, () => AskAsync(Address(parsed), parsed.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private Uri Address(ParseResult parsed)
    {
        var text = parsed.GetValue(_url)!;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
            throw new StartFault($"--url \"{text}\" is not an http:// address; use one such as {ServeOptions.DefaultAddress}.");
        // Who listens on every address is asked at the one that answers by name.
        var host = address.Host is "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return new UriBuilder(address) { Host = host, Path = parsed.GetValue(_ready) ? "/readyz" : "/healthz" }.Uri;
    }

    private static async Task AskAsync(Uri address, TextWriter output, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address, cancellation);
            if (!answer.IsSuccessStatusCode) throw new StartFault($"{address} answers with HTTP status {(int)answer.StatusCode}.");
            await output.WriteLineAsync($"{address} answers.");
        }
        catch (HttpRequestException fault)
        {
            throw new StartFault($"Nothing answers at {address}: {fault.Message}", fault);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new StartFault($"{address} does not answer within {Patience.TotalSeconds} seconds.", fault);
        }
    }
}
