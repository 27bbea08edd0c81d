using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>The answer to one statement, read as it arrives.</summary>
internal interface IAnswer : IAsyncDisposable
{
    IReadOnlyList<string> Fields { get; }

    /// <summary>The next row; null after the last, when <see cref="Summary"/> is there. An error of the statement is thrown here.</summary>
    ValueTask<Value[]?> NextAsync(CancellationToken cancellation);

    AnswerSummary? Summary { get; }

    /// <summary>Whether the server has told how the statement ended, well or not.</summary>
    bool Ended { get; }
}
