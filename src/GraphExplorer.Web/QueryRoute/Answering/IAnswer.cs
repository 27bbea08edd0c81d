using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>Writes the parts of an answer in one of its forms: a start, rows, and either an end or a failure.</summary>
internal interface IAnswer : IDisposable
{
    void Start(IReadOnlyList<string> columns);

    /// <exception cref="GraphException"><c>query_too_large</c>: the row is too long or too deep. Nothing of it was written.</exception>
    void Row(Value[] row);

    void End(AnswerSummary summary);

    void Fail(GraphException failure);
}
