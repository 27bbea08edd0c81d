using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>Reads an answer in the form that the server chose: lines where it can, else one object.</summary>
internal static class ServerAnswer
{
    /// <param name="response">Its body is read from now on.</param>
    /// <param name="text">The statement, for the position of an error.</param>
    /// <param name="maxBytes">How long a single row may be; null is no limit.</param>
    public static async Task<IAnswer> OpenAsync(
        HttpResponseMessage response, MarkedText text, long? maxBytes, CancellationToken cancellation)
    {
        var json = new JsonStream(await response.Content.ReadAsStreamAsync(cancellation), maxBytes);
        var type = response.Content.Headers.ContentType?.MediaType;
        return type?.EndsWith("+jsonl", StringComparison.Ordinal) == true
            ? await JsonLinesAnswer.OpenAsync(json, text, cancellation)
            : await JsonAnswer.OpenAsync(json, text, cancellation);
    }
}
