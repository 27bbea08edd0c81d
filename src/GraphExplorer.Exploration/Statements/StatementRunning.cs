using GraphExplorer.Exploration.Schema;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Statements;

/// <summary>The one way the application asks a graph.</summary>
public static class StatementRunning
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;
    private static readonly Dictionary<string, SchemaName> NoNames = [];

    /// <summary>Runs a statement of the catalogue for reading and returns its rows.</summary>
    /// <exception cref="GraphException"><c>query_too_large</c> where the limit of rows cut the answer, or an error of the store.</exception>
    public static Task<IReadOnlyList<Row>> AskAsync(
        this ICypherRunner runner, string name, ValueMap parameters, CancellationToken cancellation) =>
        runner.AskAsync(name, NoNames, parameters, cancellation);

    /// <summary>Like the other, for a statement some of whose parameters are names of the schema.</summary>
    /// <param name="names">By parameter.</param>
    public static Task<IReadOnlyList<Row>> AskAsync(
        this ICypherRunner runner, string name, IReadOnlyDictionary<string, SchemaName> names, ValueMap parameters, CancellationToken cancellation) =>
        // A name is sent as a parameter too, for where it cannot be written.
        RunAsync(runner, new(NamedText.Of(QueryCatalogue.Text(name), names))
        {
            Parameters = new([.. parameters, .. names.Select(entry => KeyValuePair.Create(entry.Key, Value.Of(entry.Value.Text)))]),
            AccessMode = AccessMode.Read,
        }, cancellation);

    /// <summary>Runs a statement of the catalogue that changes the graph and returns its rows.</summary>
    /// <exception cref="GraphException">An error of the store; nothing was changed.</exception>
    public static Task<IReadOnlyList<Row>> ChangeAsync(this ICypherRunner runner, string name, ValueMap parameters, CancellationToken cancellation) =>
        RunAsync(runner, new(QueryCatalogue.Text(name)) { Parameters = parameters, AccessMode = AccessMode.Write }, cancellation);

    private static async Task<IReadOnlyList<Row>> RunAsync(ICypherRunner runner, QueryRequest request, CancellationToken cancellation)
    {
        var answer = await runner.ReadAsync(request, cancellation);
        // What is counted and traced from a part of the rows would be wrong without anybody seeing it.
        if (answer.Summary.Truncated)
            throw new GraphException(ServiceErrors.QueryTooLarge, "The graph has more to say than one answer can hold; ask for less of it.");
        return [.. answer.Rows.Select(values => new Row(answer.Columns, values))];
    }

    /// <summary>Like <see cref="AskAsync(ICypherRunner, string, ValueMap, CancellationToken)"/>, for a statement that gives one row whatever the graph holds.</summary>
    public static async Task<Row> AskOneAsync(
        this ICypherRunner runner, string name, ValueMap parameters, CancellationToken cancellation) =>
        (await runner.AskAsync(name, parameters, cancellation)).Single();

    /// <summary>A list parameter of text.</summary>
    public static Value Texts(IEnumerable<string> texts) => Value.Of((IReadOnlyList<Value>)[.. texts.Select(Value.Of)]);

    /// <summary>A parameter that is a moment.</summary>
    public static Value Moment(DateTimeOffset time) =>
        Value.Of(new DateTimeValue(time.ToUnixTimeSeconds(), (int)(time.UtcTicks % TimeSpan.TicksPerSecond) * 100, 0, null));

    /// <summary>A parameter that is a day; null for none.</summary>
    public static Value Day(DateOnly? day) => day is { } known ? Value.Of(new DateValue(known.DayNumber - EpochDayNumber)) : Value.Null;
}
