using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Crashes;

/// <summary>
/// A graph that a row of commits makes, and that tells by itself whether it is exactly what they made: each adds a node of its
/// number with some items, links it to the one before, changes the head, and takes away what is older than twenty commits.
/// </summary>
internal static class Ledger
{
    private const int Kept = 20;

    private const string Make = """
        MERGE (h:Head) SET h.n = $n, h.text = $text
        CREATE (c:Commit {n: $n})
        FOREACH (i IN range(1, $size) | CREATE (c)-[:HAS {i: i}]->(:Item {of: $n, i: i}))
        """;

    private const string Link = "MATCH (p:Commit {n: $n - 1}), (c:Commit {n: $n}) CREATE (p)-[:NEXT]->(c)";

    private const string Forget = "MATCH (o:Commit {n: $n - $kept})-[:HAS]->(i:Item) DETACH DELETE i, o";

    private static readonly string AtOnce = $$"""
        {{Make}}
        WITH c
        OPTIONAL MATCH (p:Commit {n: $n - 1})
        FOREACH (q IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (q)-[:NEXT]->(c))
        WITH DISTINCT 1 AS one
        {{Forget}}
        """;

    public static async Task SetUpAsync(GraphStore store)
    {
        await store.Schema.DeclareUniqueAsync("Commit", "n");
        await store.Schema.DeclareIndexAsync("Item", "of");
    }

    /// <summary>Does the commit of a number: every second one as a transaction of three statements, the others as one statement.</summary>
    public static Task CommitAsync(ICypherRunner runner, long number)
    {
        var parameters = new ValueMap()
            .With("n", Value.Of(number)).With("size", Value.Of(SizeOf(number))).With("kept", Value.Of(Kept)).With("text", Value.Of(TextOf(number)));
        QueryRequest Request(string text) => new(text) { Parameters = parameters };
        return number % 2 == 0 ? runner.ReadTogetherAsync([Request(Make), Request(Link), Request(Forget)]) : runner.ReadAsync(Request(AtOnce));
    }

    /// <summary>The number of the last commit of which there is a trace.</summary>
    public static async Task<long> LastAsync(GraphStore store) => (await AskAsync(store, "MATCH (n) RETURN coalesce(max(n.n), 0)"))[0][0].AsInteger;

    /// <summary>What is not as the commits up to a number left it; null for nothing.</summary>
    public static async Task<string?> FaultAsync(GraphStore store, long last)
    {
        var numbers = Enumerable.Range(1, (int)last).Select(number => (long)number).Skip((int)Math.Max(0, last - Kept)).ToList();
        var nodes = last == 0 ? 0 : 1 + numbers.Sum(number => 1 + SizeOf(number));
        var relationships = numbers.Sum(SizeOf) + Math.Max(0, numbers.Count - 1);
        if (store.NodeCount != nodes || store.RelationshipCount != relationships)
            return $"after commit {last} there are {store.NodeCount} nodes and {store.RelationshipCount} relationships, not {nodes} and {relationships}";
        var heads = await AskAsync(store, "MATCH (h:Head) RETURN h.n, h.text");
        if (last > 0 && (heads.Count != 1 || heads[0][0].AsInteger != last || heads[0][1].AsString != TextOf(last))) return $"the head of commit {last} is another";
        var found = await AskAsync(store, "MATCH (c:Commit) OPTIONAL MATCH (c)-[r:HAS]->(i:Item {of: c.n, i: r.i}) WITH c, i ORDER BY i.i RETURN c.n, collect(i.i) ORDER BY c.n");
        var expected = numbers.Select(number => $"{number}: {string.Join(' ', Enumerable.Range(1, (int)SizeOf(number)))}");
        if (!found.Select(row => $"{row[0]}: {string.Join(' ', row[1].AsList)}").SequenceEqual(expected)) return $"the items of the commits up to {last} are others";
        return store.Schema.Rules.Count == 2 ? null : "the rules are others";
    }

    private static long SizeOf(long number) => 1 + (number * 7919 % 40);

    // From nothing to some pages.
    private static string TextOf(long number) => new((char)('a' + (number % 26)), (int)(number * 104_729 % 20_000));

    private static async Task<IReadOnlyList<Value[]>> AskAsync(GraphStore store, string question)
    {
        await using var runner = new EmbeddedRunner(store);
        return (await runner.ReadAsync(new(question))).Rows;
    }
}
