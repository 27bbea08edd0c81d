using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j.Errors;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>What failures of the driver mean.</summary>
internal sealed class BoltErrors(Neo4jOptions options)
{
    private readonly ServerSentences _sentences = new(options);

    /// <param name="failure">Of the driver, or of the connection under it.</param>
    /// <param name="text">The statement, for the position of an error.</param>
    /// <returns>Null for what is an error of the catalogue already, or a fault of ours.</returns>
    public GraphException? Of(Exception failure, string text) => failure switch
    {
        UnrepeatableException unrepeatable => Of(unrepeatable.Failure, text),
        GraphException => null,
        _ when GraphExceptionWithin(failure) is { } inner => inner,
        AuthenticationException or AuthorizationException => _sentences.AccountRefused(failure),
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException or IOException => _sentences.Unreachable(Cause(failure)),
        Neo4jException { Code: { Length: > 0 } code } => _sentences.Of(new(code, failure.Message), new("", text)),
        Neo4jException => new(ServiceErrors.StoreFailed, $"The server's answer could not be read: {failure.Message}", cause: failure),
        _ => null,
    };

    /// <summary>The connection was lost at a moment when a transaction cannot be tried again.</summary>
    public GraphException Lost() => new(
        ServiceErrors.StoreUnavailable,
        $"The connection to Neo4j at {options.Address} was lost while the statement was being completed; whether it took effect is not known.");

    /// <summary>The driver gathers what it tried: the last of it says why.</summary>
    private static Exception Cause(Exception failure) => failure.InnerException switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Cause(last),
        { } inner => Cause(inner),
        null => failure,
    };

    private static GraphException? GraphExceptionWithin(Exception failure)
    {
        for (var inner = failure.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is GraphException known) return known;
        }

        return null;
    }
}
