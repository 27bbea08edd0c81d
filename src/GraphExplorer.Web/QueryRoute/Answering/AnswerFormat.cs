using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>The form of an answer, agreed on by the Accept header.</summary>
/// <param name="ContentType">As it was accepted, e.g. <c>application/vnd.neo4j.query.v1.0</c>.</param>
/// <param name="Typed">Whether values say their type.</param>
/// <param name="Lines">Whether it comes as one event a line rather than as one object.</param>
internal sealed record AnswerFormat(string ContentType, bool Typed, bool Lines)
{
    private const string Plain = "application/json";
    private const string Query = "application/vnd.neo4j.query";

    public static AnswerFormat Default { get; } = new(Plain, Typed: false, Lines: false);

    /// <exception cref="GraphException"><c>not_acceptable</c>.</exception>
    public static AnswerFormat Of(HttpRequest request) => Find(request) ?? throw new GraphException(
        ServiceErrors.NotAcceptable, $"There is {Plain}, application/jsonl, {Query}.v1.0 and {Query}.v1.0+jsonl.");

    /// <summary>The form that is liked best of those there are; null for none.</summary>
    public static AnswerFormat? Find(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return Default;
        return request.GetTypedHeaders().Accept
            .Where(type => type.Quality is null or > 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => Of(type.MediaType.ToString().ToLowerInvariant(), type.Charset.Length > 0))
            .FirstOrDefault(format => format is not null);
    }

    public ValueWriter WriterTo(Utf8JsonWriter json, long maxBytes) =>
        Typed ? new TypedValueWriter(json, maxBytes) : new PlainValueWriter(json, maxBytes);

    private static AnswerFormat? Of(string type, bool namesCharset)
    {
        AnswerFormat? format = type switch
        {
            "*/*" or "application/*" or Plain => Default,
            "application/jsonl" => new(type, Typed: false, Lines: true),
            Query or $"{Query}.v1.0" or $"{Query}.v1.1" or $"{Query}.v1.2" => new(type, Typed: true, Lines: false),
            $"{Query}.v1.0+jsonl" or $"{Query}.v1.1+jsonl" or $"{Query}.v1.2+jsonl" => new(type, Typed: true, Lines: true),
            _ => null,
        };
        return format is null || !namesCharset ? format : format with { ContentType = format.ContentType + ";charset=utf-8" };
    }
}
