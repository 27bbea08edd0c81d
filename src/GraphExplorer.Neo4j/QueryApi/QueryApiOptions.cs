namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>Where a Neo4j server is and as whom to ask it. Needs Neo4j 5.25 or later.</summary>
/// <param name="Address">Its HTTP address, e.g. <c>http://localhost:7474</c>; without user, password, query or fragment.</param>
/// <param name="User">Default <c>neo4j</c>.</param>
/// <param name="Password">Sent with each request, never logged.</param>
/// <param name="Database">Default <c>neo4j</c>.</param>
public sealed record QueryApiOptions(Uri Address, string User = "neo4j", string Password = "", string Database = "neo4j")
{
    /// <summary>How long to wait for a connection. Default 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to go on trying to end a statement that was cancelled. Default 5 s.</summary>
    public TimeSpan EndingPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Measures the time limits of statements. Default the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The password stays out of logs and messages.</summary>
    public override string ToString() => $"{Address} as {User}, database {Database}";
}
