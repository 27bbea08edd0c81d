using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Fronts;

/// <summary>Whose certificate a runner takes, in front of a real server.</summary>
public abstract class TrustContract
{
    private const string Host = "localhost";

    [Fact]
    public async Task Takes_a_certificate_of_a_trusted_authority()
    {
        using var authority = new Authority();
        Assert.Null(await FailureAsync(authority, Host, trusted: authority));
    }

    [Fact]
    public async Task Refuses_a_certificate_of_nobody_known()
    {
        using var authority = new Authority();
        Assert.Equal("store_unavailable", (await FailureAsync(authority, Host, trusted: null))?.Entry.Code);
    }

    [Fact]
    public async Task Refuses_a_certificate_of_another_authority()
    {
        using var authority = new Authority();
        using var other = new Authority();
        Assert.Equal("store_unavailable", (await FailureAsync(authority, Host, trusted: other))?.Entry.Code);
    }

    [Fact]
    public async Task Refuses_a_certificate_for_another_name()
    {
        using var authority = new Authority();
        Assert.Equal("store_unavailable", (await FailureAsync(authority, "elsewhere.example", trusted: authority))?.Entry.Code);
    }

    /// <summary>Where the server is without TLS, and the scheme with it.</summary>
    protected abstract Task<(Neo4jOptions Plain, string Scheme)> FindAsync();

    private async Task<GraphException?> FailureAsync(Authority authority, string name, Authority? trusted)
    {
        var (plain, scheme) = await FindAsync();
        using var certificate = authority.Issue(name);
        await using var front = new TcpFront(plain.Address, certificate);
        await using var runner = Neo4jRunners.Make(plain with
        {
            Address = new($"{scheme}://{Host}:{front.Port}"),
            TrustedCertificates = trusted?.Trusted ?? [],
            RetryTime = TimeSpan.Zero,
        });
        try
        {
            Assert.Equal(1, (await runner.ReadAsync(new("RETURN 1") { AccessMode = AccessMode.Read })).Rows[0][0].AsInteger);
            return null;
        }
        catch (GraphException failure)
        {
            return failure;
        }
    }
}
