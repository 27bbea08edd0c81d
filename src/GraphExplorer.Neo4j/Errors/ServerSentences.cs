using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.Errors;

/// <summary>What is wrong between us and a server, one sentence each that says what to mend.</summary>
internal sealed class ServerSentences(Neo4jOptions options)
{
    /// <summary>A failure of the connection.</summary>
    public GraphException Unreachable(Exception cause) => new(
        ServiceErrors.StoreUnavailable,
        $"Neo4j does not answer at {options.Address} ({cause.GetBaseException().Message}); check the address and that it is running.",
        cause: cause);

    public GraphException AccountRefused(Exception? cause = null) => new(
        ServiceErrors.StoreRefusedAccount, $"Neo4j at {options.Address} refuses the user '{options.User}' with the password given.", cause: cause);

    /// <summary>An error that the server sent, for a statement or for the connection.</summary>
    public GraphException Of(Neo4jError error, MarkedText text) => error.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" => AccountRefused(),
        "Neo.ClientError.Security.AuthenticationRateLimit" => new(
            ServiceErrors.StoreRefusedAccount, $"Neo4j at {options.Address} refuses the user '{options.User}' for a while, after too many wrong passwords."),
        "Neo.ClientError.Database.DatabaseNotFound" => new(
            ServiceErrors.DatabaseNotFound, $"Neo4j at {options.Address} has no database '{options.Database}'."),
        _ => Neo4jErrors.ToException(error, text),
    };
}
