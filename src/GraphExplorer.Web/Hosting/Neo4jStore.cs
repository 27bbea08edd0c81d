using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.Watching;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph on a Neo4j server, which may come, go and come back.</summary>
internal static class Neo4jStore
{
    /// <param name="address">Where it is.</param>
    /// <param name="waits">Whether it is fine for the server not to answer yet.</param>
    /// <param name="output">Is told that it does not answer yet.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <exception cref="StartFault">One sentence that says what to do.</exception>
    public static async Task<ContentStore> OpenAsync(Neo4jAddress address, bool waits, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            var options = ToOptions(address);
            var runner = new WatchedRunner(Neo4jRunners.Make(options), new());
            var server = await runner.FindAsync(cancellation);
            if (server is null && !waits) throw runner.Fault ?? new GraphException(ServiceErrors.StoreUnavailable, $"Neo4j does not answer at {options.Address}.");
            if (server is null) await output.WriteLineAsync($"{runner.Fault?.Message} Until then the pages say so.");
            var version = server is null ? "" : $" {server.Version}";
            var sentence = $"The graph is in the database \"{address.Database}\" of Neo4j{version} at {options.Address.GetLeftPart(UriPartial.Authority)}.";
            return new(runner, new("neo4j", Persistent: true, sentence), address.Database) { Reached = runner.WaitAsync };
        }
        catch (GraphException fault)
        {
            throw new StartFault(fault.Message, fault);
        }
    }

    private static Neo4jOptions ToOptions(Neo4jAddress address)
    {
        var uri = ToUri(address.Url);
        var file = address.PasswordFile;
        return new(uri, address.User, file is null ? address.Password : Password(file), address.Database)
        {
            NewPassword = file is null ? null : () => PasswordAfter(file),
            PoolSize = address.PoolSize,
            ConnectTimeout = address.ConnectTimeout,
            TrustedCertificates = Authorities(address.TrustFile, uri),
        };
    }

    private static Uri ToUri(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address
        : throw new StartFault($"--neo4j \"{url}\" is not an address; use one such as http://localhost:7474.");

    private static string Password(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault() ?? "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The password file {file} cannot be read: {fault.Message}", fault);
        }
    }

    // While serving: a file that is being replaced is read a moment later.
    private static string PasswordAfter(string file)
    {
        try
        {
            return Password(file);
        }
        catch (StartFault fault)
        {
            throw new GraphException(ServiceErrors.StoreRefusedAccount, fault.Message, cause: fault);
        }
    }

    private static X509Certificate2Collection Authorities(string? file, Uri address)
    {
        var trusted = new X509Certificate2Collection();
        if (file is null) return trusted;
        if (address.Scheme != Uri.UriSchemeHttps && !address.Scheme.EndsWith("+s", StringComparison.Ordinal))
            throw new StartFault($"--neo4j-trust is for addresses with https://, bolt+s:// or neo4j+s://, not {address.Scheme}://.");
        try
        {
            trusted.ImportFromPemFile(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartFault($"The file {file} with trusted certificates cannot be read: {fault.Message}", fault);
        }

        return trusted.Count > 0 ? trusted : throw new StartFault($"The file {file} holds no certificate in PEM form.");
    }
}
