using System.Security.Cryptography.X509Certificates;

namespace GraphExplorer.Neo4j;

/// <summary>How a server's certificate is checked against named authorities.</summary>
internal static class Authorities
{
    /// <summary>A chain has to end at one of these. Authorities of one's own seldom say where revocations are listed.</summary>
    public static X509ChainPolicy PolicyFor(X509Certificate2Collection trusted)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(trusted);
        return policy;
    }
}
