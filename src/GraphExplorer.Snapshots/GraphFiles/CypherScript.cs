using System.Text;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>
/// Writes a drawing as Cypher statements, each ended by a semicolon, that make the same graph anywhere: nodes by their own
/// identity, each edge as one relationship with its weight. Run twice, it changes nothing more.
/// </summary>
internal static class CypherScript
{
    /// <summary>What tells a node apart that has nothing unique of its own: a property in the file alone.</summary>
    private const string Handle = "handle";

    public static void Write(DrawnGraph graph, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"// {OneLine(graph.Title)}");
        foreach (var node in graph.Nodes) text.WriteLine(Statement(node));
        foreach (var edge in graph.Edges) text.WriteLine(Statement(edge));
    }

    private static string Statement(DrawnNode node)
    {
        var labels = node.Labels.Where(label => label != node.Ref.Label).Select(label => $"n:{CypherLiteral.Name(label)}");
        var further = new[] { ("detail", node.Detail), ("group", node.Group) }.Where(one => one.Item2 is not null)
            .Select(one => $"n.{one.Item1} = {CypherLiteral.Text(one.Item2!)}");
        return $"MERGE {Pattern("n", node.Ref)} SET {string.Join(", ", labels.Append($"n.name = {CypherLiteral.Text(node.Name)}").Concat(further))};";
    }

    private static string Statement(DrawnEdge edge) => edge.Links is { } links
        ? $"{Joined(edge, edge.Relation)}SET r.relationships = {Number(links)};"
        : $"{Joined(edge, Type(edge.Relation))}SET r.reports = {Number(edge.Reports)}, r.independentOrigins = {Number(edge.IndependentOrigins)}, "
        + $"r.denied = {Number(edge.Denied)}, r.disputed = {(edge.Disputed ? "true" : "false")};";

    private static string Joined(DrawnEdge edge, string type) =>
        $"MATCH {Pattern("a", edge.From)}, {Pattern("b", edge.To)} MERGE (a)-[r:{CypherLiteral.Name(type)}]->(b) ";

    private static string Pattern(string variable, NodeRef node)
    {
        var label = node.Label.Length == 0 ? "" : $":{CypherLiteral.Name(node.Label)}";
        return $"({variable}{label} {{{CypherLiteral.Name(node.IsHandle ? Handle : node.Key)}: {CypherLiteral.Text(node.Value)}}})";
    }

    private static string Type(string relation) => relation.Replace('-', '_').ToUpperInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A semicolon in a comment would end a statement in some tools.
    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) || c is ';' or '\u2028' or '\u2029' ? ' ' : c)]);
}
