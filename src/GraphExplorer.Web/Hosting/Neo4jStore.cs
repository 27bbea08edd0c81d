using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph on a Neo4j server.</summary>
internal static class Neo4jStore
{
    public static async Task<ContentStore> OpenAsync(Neo4jAddress address, CancellationToken cancellation)
    {
        var options = new Neo4jOptions(ToUri(address.Url), address.User, Password(address.PasswordFile), address.Database);
        try
        {
            var runner = Neo4jRunners.Make(options);
            var server = await runner.CheckAsync(cancellation);
            var sentence = $"The graph is in the database \"{address.Database}\" of Neo4j {server.Version} at {options.Address.GetLeftPart(UriPartial.Authority)}.";
            return new(runner, new("neo4j", Persistent: true, sentence), address.Database);
        }
        catch (GraphException fault)
        {
            throw new StartFault(fault.Message, fault);
        }
    }

    private static Uri ToUri(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? address
        : throw new StartFault($"--neo4j \"{url}\" is not an address; use one such as http://localhost:7474.");

    private static string Password(string? file)
    {
        if (file is null) return "";
        try
        {
            return File.ReadLines(file).FirstOrDefault() ?? "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The password file {file} cannot be read: {fault.Message}", fault);
        }
    }
}
