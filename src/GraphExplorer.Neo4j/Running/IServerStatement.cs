using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.Running;

/// <summary>One statement as it lives on a server, from the request that starts it to its commit or its end. For one caller at a time.</summary>
internal interface IServerStatement : IDisposable
{
    /// <summary>Known once it has started.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Whether rows past the limit may be left unread. What is written must not depend on how many rows are shown.</summary>
    bool CanBeCut { get; }

    /// <summary>Sends it and waits for its columns. An error of the text is thrown here.</summary>
    Task StartAsync(CancellationToken cancellation);

    /// <summary>The next row; null after the last. An error while running is thrown here.</summary>
    ValueTask<Value[]?> NextAsync(CancellationToken cancellation);

    /// <summary>After the last row: makes what it did last, and says what that was.</summary>
    Task<QuerySummary> CompleteAsync(CancellationToken cancellation);

    /// <summary>Ends it wherever it is, without a trace. Returns when it has ended, or the server is gone.</summary>
    Task AbandonAsync();

    /// <summary>The error of the catalogue behind a failure of the connection; null when it is one already, or a fault of ours.</summary>
    GraphException? Explain(Exception failure);
}
