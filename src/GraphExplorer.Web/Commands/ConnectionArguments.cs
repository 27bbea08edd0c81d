using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>The options that say how a Neo4j server is talked to.</summary>
internal sealed class ConnectionArguments
{
    /// <summary>Only from the environment or the file: others see a command line.</summary>
    private const string Password = "neo4j-password";

    private readonly Settings _settings;
    private readonly Option<int> _pool;
    private readonly Option<double> _timeout;
    private readonly Option<string?> _trust;

    public ConnectionArguments(Settings settings)
    {
        _settings = settings;
        _pool = new("--neo4j-pool-size")
        {
            Description = "Connections to it, at most.",
            HelpName = "number",
            DefaultValueFactory = _ => (int)settings.Number("neo4j-pool-size", 100),
        };
        _timeout = new("--neo4j-connect-timeout")
        {
            Description = "How long to wait for a connection.",
            HelpName = "seconds",
            DefaultValueFactory = _ => settings.Number("neo4j-connect-timeout", 5),
        };
        _trust = new("--neo4j-trust")
        {
            Description = "A file of certificates (PEM): authorities that an https://, bolt+s:// or neo4j+s:// server's certificate may come from, in place of the system's.",
            HelpName = "file",
            DefaultValueFactory = _ => settings.Text("neo4j-trust"),
        };
        _pool.Require(size => size is >= 1 and <= 10_000, "--neo4j-pool-size is a number from 1 to 10000.");
        _timeout.Require(seconds => seconds is > 0 and <= 600, "--neo4j-connect-timeout is a number of seconds, up to 600.");
    }

    public IEnumerable<Option> All => [_pool, _timeout, _trust];

    public Neo4jAddress AddTo(Neo4jAddress address, ParseResult parsed) => address with
    {
        Password = _settings.Text(Password) ?? "",
        PoolSize = parsed.GetValue(_pool),
        ConnectTimeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
        TrustFile = parsed.GetValue(_trust),
    };
}
