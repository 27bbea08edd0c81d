using System.Text.RegularExpressions;

namespace GraphExplorer.Testing;

/// <summary>
/// A graph that knows nothing of the evidence model, from <c>Graphs/*.cypher</c>: movies; a supply chain with keys of several properties; one
/// without constraints, with names that are hard to write.
/// </summary>
/// <param name="Constraints">Statements that declare what is unique; Neo4j takes them as they are.</param>
/// <param name="Content">The statement that creates it.</param>
public sealed partial record ExampleGraph(string Name, IReadOnlyList<string> Constraints, string Content)
{
    private const string End = ";\n";

    public static IReadOnlyList<string> Names { get; } = ["movies", "supply-chain", "odd-names"];

    /// <summary>Label and property of each constraint on one property: those that every store can declare.</summary>
    public IEnumerable<(string Label, string Key)> Unique =>
        Constraints.Select(text => OneProperty().Match(text)).Where(match => match.Success).Select(match => (match.Groups["label"].Value, match.Groups["key"].Value));

    public static ExampleGraph Read(string name)
    {
        var statements = File.ReadAllText(Repository.PathOf($"tests/GraphExplorer.Testing/Graphs/{name}.cypher"))
            .Split(End, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(name, statements[..^1], statements[^1].TrimEnd(';'));
    }

    [GeneratedRegex(@"FOR \(\w+:(?<label>\w+)\) REQUIRE \w+\.(?<key>\w+) IS UNIQUE")]
    private static partial Regex OneProperty();
}
