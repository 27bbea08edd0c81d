using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Benchmarks.Other;

/// <summary>
/// A register of companies with 12,000 nodes and 25,000 relationships that knows nothing of the evidence model, the same in every run.
/// Some 2,000 companies share one address.
/// </summary>
internal sealed class RegisterGraph
{
    public const string Hub = "1 Harbour Street";
    private const int Seed = 17;
    private const int Batch = 2_000;
    private const int AtHub = 2_000;

    private static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT company_number IF NOT EXISTS FOR (c:Company) REQUIRE c.number IS UNIQUE",
        "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE",
        "CREATE CONSTRAINT country_code IF NOT EXISTS FOR (c:Country) REQUIRE c.code IS UNIQUE",
    ];

    private static readonly string[] Words = ["Amber", "Birch", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Heron", "Indigo", "Jasper", "Kelp", "Lumen", "Maple", "North", "Opal", "Pike"];
    private static readonly string[] Trades = ["Shipping", "Timber", "Textiles", "Foundry", "Glassworks", "Holdings", "Logistics", "Trust"];

    private readonly Random _random = new(Seed);

    public static int Companies => 3_500;

    public static int People => 6_500;

    /// <summary>Fills an empty store.</summary>
    public async Task LoadAsync(ICypherRunner runner)
    {
        foreach (var constraint in Constraints) await runner.ReadAsync(new(constraint));
        await CreateAsync(runner, "Country", 40, n => Map(("code", Value.Of($"C{n:00}")), ("name", Value.Of($"{Word()} Republic {n}"))));
        await CreateAsync(runner, "Address", 1_960, n => Map(("line", Value.Of(n == 0 ? Hub : $"{n} {Word()} {Word()} Street")), ("place", Value.Of(n))));
        await CreateAsync(runner, "Company", Companies, n => Map(("number", Value.Of($"N{n:00000}")), ("companyName", Value.Of($"{Word()} {Word()} {Pick(Trades)} {n}")), ("capital", Value.Of(n * 100L))));
        await CreateAsync(runner, "Person", People, n => Map(("id", Value.Of(n)), ("firstName", Value.Of(Word())), ("lastName", Value.Of($"{Word().ToLowerInvariant()}son {n}"))));
        await LinkAsync(runner, ("Address.place", "LIES_IN", "Country.code"), 1_960, n => (Value.Of(n), Value.Of($"C{n % 40:00}")));
        await LinkAsync(runner, ("Company.number", "SEATED_AT", "Address.place"), Companies, n => (Company(n), Value.Of(n < AtHub ? 0L : _random.Next(1_960))));
        await LinkAsync(runner, ("Person.id", "DIRECTS", "Company.number"), 11_000, n => (Value.Of((long)_random.Next(People)), Company(Often(Companies))));
        await LinkAsync(runner, ("Company.number", "OWNS", "Company.number"), 5_500, n => (Company(Often(Companies)), Company(_random.Next(Companies))));
        await LinkAsync(runner, ("Person.id", "OWNS", "Company.number"), 3_500, n => (Value.Of((long)Often(People)), Company(_random.Next(Companies))));
    }

    /// <summary>Leaves the store as it was.</summary>
    public static async Task ClearAsync(ICypherRunner runner)
    {
        await runner.ReadAsync(new("MATCH (n:Country|Address|Company|Person) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"));
        foreach (var constraint in Constraints) await runner.ReadAsync(new($"DROP CONSTRAINT {constraint.Split(' ')[2]} IF EXISTS"));
    }

    private static Value Company(int number) => Value.Of($"N{number:00000}");

    private static Task CreateAsync(ICypherRunner runner, string label, int count, Func<int, ValueMap> properties) =>
        WriteAsync(runner, $"CREATE (n:{label}) SET n = row", count, n => Value.Of(properties(n)));

    private static Task LinkAsync(ICypherRunner runner, (string From, string Type, string To) link, int count, Func<int, (Value From, Value To)> ends)
    {
        var ((fromLabel, fromKey), (toLabel, toKey)) = (Parts(link.From), Parts(link.To));
        return WriteAsync(
            runner, $"MATCH (a:{fromLabel} {{{fromKey}: row[0]}}) MATCH (b:{toLabel} {{{toKey}: row[1]}}) CREATE (a)-[:{link.Type}]->(b)", count,
            n => ends(n) is var (one, other) ? Value.List([one, other]) : Value.Null);
    }

    private static (string Label, string Key) Parts(string text) => (text.Split('.')[0], text.Split('.')[1]);

    private static async Task WriteAsync(ICypherRunner runner, string clauses, int count, Func<int, Value> row)
    {
        foreach (var batch in Enumerable.Range(0, count).Chunk(Batch))
            await runner.ReadAsync(new($"UNWIND $rows AS row {clauses}") { Parameters = new ValueMap().With("rows", Value.List([.. batch.Select(row)])) });
    }

    private static ValueMap Map(params (string Key, Value Value)[] entries) => new(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    private string Word() => Pick(Words);

    private string Pick(string[] parts) => parts[_random.Next(parts.Length)];

    // The first are chosen far more often than the last.
    private int Often(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2.5));
}
