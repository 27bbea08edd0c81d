using System.Security.Cryptography.X509Certificates;

namespace GraphExplorer.Neo4j;

/// <summary>Where a Neo4j server or cluster is, as whom to ask it, and how long to wait for it.</summary>
/// <param name="Address">
/// <c>http://localhost:7474</c> or <c>https://</c> for its HTTP Query API (Neo4j 5.25 or later), <c>bolt://localhost:7687</c> or
/// <c>neo4j://</c>, also with <c>+s</c> and <c>+ssc</c>, for Bolt. Without user, password, path, query or fragment.
/// </param>
/// <param name="User">Default <c>neo4j</c>.</param>
/// <param name="Password">Never logged.</param>
/// <param name="Database">Default <c>neo4j</c>.</param>
public sealed record Neo4jOptions(Uri Address, string User = "neo4j", string Password = "", string Database = "neo4j")
{
    /// <summary>How long to wait for a connection. Default 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to go on trying to end a statement that was cancelled. Default 5 s.</summary>
    public TimeSpan EndingPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a transaction that failed for a passing reason is tried again, over Bolt. Default 5 s.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Connections at most to each server. Default 100.</summary>
    public int PoolSize { get; init; } = 100;

    /// <summary>Bytes of answers that are held at once while they are read, over Bolt. Default 128 MB; a longer row is refused.</summary>
    public long AnswerBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Certificates of authorities that a server's certificate may come from; empty for those that the system trusts.</summary>
    public X509Certificate2Collection TrustedCertificates { get; init; } = [];

    /// <summary>Asked anew after the server refused the password, which may have been changed there and here. Default null: it stays.</summary>
    public Func<string>? NewPassword { get; init; }

    /// <summary>Measures the time limits of statements. Default the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The password stays out of logs and messages.</summary>
    public override string ToString() => $"{Address} as {User}, database {Database}";
}
