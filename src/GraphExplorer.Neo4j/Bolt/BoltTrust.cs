using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// Trusts the authorities that the options name, and no other. The driver takes them with the plain scheme only, which
/// is why <c>neo4j+s</c> becomes <c>neo4j</c> with encryption switched on.
/// </summary>
internal sealed class BoltTrust(X509ChainPolicy policy) : TrustManager
{
    private const string Secure = "+s";

    public static Uri AddressFor(Uri address, Neo4jOptions options) => NamesAuthorities(address, options)
        ? new UriBuilder(address) { Scheme = address.Scheme[..^Secure.Length] }.Uri
        : address;

    public static void Configure(ConfigBuilder config, Uri address, Neo4jOptions options)
    {
        if (!NamesAuthorities(address, options)) return;
        config.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(new BoltTrust(Authorities.PolicyFor(options.TrustedCertificates)));
    }

    public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
    {
        if (sslPolicyErrors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;
        using var built = new X509Chain { ChainPolicy = policy.Clone() };
        foreach (var element in chain.ChainElements) built.ChainPolicy.ExtraStore.Add(element.Certificate);
        return built.Build(certificate);
    }

    private static bool NamesAuthorities(Uri address, Neo4jOptions options) =>
        options.TrustedCertificates.Count > 0 && address.Scheme.EndsWith(Secure, StringComparison.Ordinal);
}
