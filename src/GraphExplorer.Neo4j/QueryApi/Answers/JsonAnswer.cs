using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>One JSON object: <c>{"data":{"fields":[…],"values":[[…],…]},"counters":…,"errors":…}</c>, in this order.</summary>
internal sealed class JsonAnswer : IAnswer
{
    private readonly JsonStream _json;
    private readonly MarkedText _text;

    private JsonAnswer(JsonStream json, MarkedText text, IReadOnlyList<string> fields)
    {
        _json = json;
        _text = text;
        Fields = fields;
    }

    public IReadOnlyList<string> Fields { get; }
    public AnswerSummary? Summary { get; private set; }
    public bool Ended { get; private set; }

    public static async Task<IAnswer> OpenAsync(JsonStream json, MarkedText text, CancellationToken cancellation)
    {
        await json.EnterAsync(cancellation);
        await ExpectAsync(json, "data", cancellation);
        await json.EnterAsync(cancellation);
        await ExpectAsync(json, "fields", cancellation);
        using var fields = await json.ValueAsync(cancellation);
        await ExpectAsync(json, "values", cancellation);
        await json.EnterAsync(cancellation);
        return new JsonAnswer(json, text, AnswerSummary.Texts(fields!.RootElement));
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        if (Summary is not null) return null;
        using var row = await _json.ValueAsync(cancellation);
        if (row is not null && row.RootElement.GetArrayLength() == Fields.Count) return AnswerRow.Read(row.RootElement);
        // A value the server cannot send leaves an empty row, and the reason in the errors.
        Ended = true;
        Summary = await EndAsync(row is null, cancellation);
        return null;
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private static async ValueTask ExpectAsync(JsonStream json, string name, CancellationToken cancellation)
    {
        var found = await json.NameAsync(cancellation);
        if (found != name) throw new FormatException($"'{found}' where '{name}' is due");
    }

    private async Task<AnswerSummary> EndAsync(bool atEnd, CancellationToken cancellation)
    {
        while (!atEnd)
        {
            using var skipped = await _json.ValueAsync(cancellation);
            atEnd = skipped is null;
        }

        await _json.NameAsync(cancellation); // The end of "data".
        var summary = new AnswerSummary();
        while (await _json.NameAsync(cancellation) is { } name)
        {
            using var value = await _json.ValueAsync(cancellation) ?? throw new FormatException($"'{name}' has no value");
            if (name == "errors" && Neo4jErrors.FirstOf(value.RootElement) is { } error) throw Neo4jErrors.ToException(error, _text);
            summary.Read(name, value.RootElement, _text);
        }

        return summary;
    }
}
