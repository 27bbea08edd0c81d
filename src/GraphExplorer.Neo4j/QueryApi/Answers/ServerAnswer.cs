using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>
/// An answer in the form that the server chose: lines where it can, else one object. What cannot be read is the server's
/// fault, and becomes an error of the catalogue.
/// </summary>
internal sealed class ServerAnswer : IAnswer
{
    private readonly IAnswer _answer;

    private ServerAnswer(IAnswer answer) => _answer = answer;

    public IReadOnlyList<string> Fields => _answer.Fields;
    public AnswerSummary? Summary => _answer.Summary;
    public bool Ended => _answer.Ended;

    /// <param name="response">Its body is read from now on.</param>
    /// <param name="text">The statement, for the position of an error.</param>
    /// <param name="maxBytes">How long a single row may be; null is no limit.</param>
    public static async Task<IAnswer> OpenAsync(
        HttpResponseMessage response, MarkedText text, long? maxBytes, CancellationToken cancellation)
    {
        var json = new JsonStream(await response.Content.ReadAsStreamAsync(cancellation), maxBytes);
        var type = response.Content.Headers.ContentType?.MediaType;
        try
        {
            return new ServerAnswer(
                type?.EndsWith("+jsonl", StringComparison.Ordinal) == true
                    ? await JsonLinesAnswer.OpenAsync(json, text, cancellation)
                    : await JsonAnswer.OpenAsync(json, text, cancellation));
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            throw Unreadable(failure);
        }
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await _answer.NextAsync(cancellation);
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            throw Unreadable(failure);
        }
    }

    public ValueTask DisposeAsync() => _answer.DisposeAsync();

    /// <summary>JSON that is none, ends early, lacks a key, or holds another kind of value than is due.</summary>
    private static bool IsUnreadable(Exception failure) =>
        failure is JsonException or EndOfStreamException or FormatException or OverflowException or KeyNotFoundException or InvalidOperationException;

    private static GraphException Unreadable(Exception failure) =>
        new(ServiceErrors.StoreFailed, $"The server's answer could not be read: {failure.Message}", cause: failure);
}
