using GraphExplorer.Graph.Values;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>
/// Statements of a script that makes a whole graph anywhere, each ended by a semicolon. Until its end every node has one more label
/// and a number, by which the relationships find it.
/// </summary>
public static class ScriptStatements
{
    /// <summary>The label, the property and the constraint that are there until the end.</summary>
    public const string Mark = "graphexplorer_import";

    private static readonly string Quoted = CypherLiteral.Name(Mark);

    /// <summary>Before all nodes.</summary>
    public static string Begin { get; } = $"CREATE CONSTRAINT {Quoted} IF NOT EXISTS FOR (n:{Quoted}) REQUIRE n.{Quoted} IS UNIQUE;";

    /// <summary>After all relationships.</summary>
    public static IReadOnlyList<string> End { get; } = [$"MATCH (n:{Quoted}) REMOVE n:{Quoted}, n.{Quoted};", $"DROP CONSTRAINT {Quoted} IF EXISTS;"];

    /// <param name="rows">A list as Cypher writes it, of lists of the number and the properties.</param>
    public static string Nodes(IEnumerable<string> labels, string rows) =>
        $"UNWIND {rows} AS row\nCREATE (n:{Quoted}{string.Concat(labels.Select(label => $":{CypherLiteral.Name(label)}"))}) SET n = row[1], n.{Quoted} = row[0];";

    /// <param name="rows">A list as Cypher writes it, of lists of the number of the start, that of the end, and the properties.</param>
    public static string Relationships(string type, string rows) =>
        $"UNWIND {rows} AS row\nMATCH (a:{Quoted} {{{Quoted}: row[0]}}), (b:{Quoted} {{{Quoted}: row[1]}})\nCREATE (a)-[r:{CypherLiteral.Name(type)}]->(b) SET r = row[2];";

    /// <summary>A constraint that makes properties of a label or a type unique together.</summary>
    public static string Unique(string name, bool isOnNodes, string of, IReadOnlyList<string> keys) =>
        $"CREATE CONSTRAINT {CypherLiteral.Name(name)} IF NOT EXISTS FOR {Pattern(isOnNodes, [of])} REQUIRE {Keys(keys)} IS UNIQUE;";

    /// <param name="kind">A word before <c>INDEX</c>, e.g. <c>RANGE</c>.</param>
    public static string Index(string name, string kind, bool isOnNodes, string of, IReadOnlyList<string> keys) =>
        $"CREATE {kind} INDEX {CypherLiteral.Name(name)} IF NOT EXISTS FOR {Pattern(isOnNodes, [of])} ON {Keys(keys)};";

    public static string FullTextIndex(string name, bool isOnNodes, IReadOnlyList<string> of, IReadOnlyList<string> keys) =>
        $"CREATE FULLTEXT INDEX {CypherLiteral.Name(name)} IF NOT EXISTS FOR {Pattern(isOnNodes, of)} ON EACH [{string.Join(", ", keys.Select(Key))}];";

    /// <summary>Takes back a constraint or an index.</summary>
    public static string Drop(string name, bool isConstraint) => $"DROP {(isConstraint ? "CONSTRAINT" : "INDEX")} {CypherLiteral.Name(name)} IF EXISTS;";

    private static string Pattern(bool isOnNodes, IReadOnlyList<string> of)
    {
        var names = string.Join('|', of.Select(CypherLiteral.Name));
        return isOnNodes ? $"(x:{names})" : $"()-[x:{names}]-()";
    }

    private static string Keys(IReadOnlyList<string> keys) => $"({string.Join(", ", keys.Select(Key))})";

    private static string Key(string key) => $"x.{CypherLiteral.Name(key)}";
}
