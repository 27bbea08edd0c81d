using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Tables;

/// <summary>What a snapshot of a graph of another model draws, as tables: its entities with the properties that it holds of them, and what joins them.</summary>
public static class DrawnTables
{
    private const int LongestText = 2_000;

    /// <summary>Entities and connections; none of what is not there, and none of the evidence model, whose tables are of reports.</summary>
    public static IReadOnlyList<DrawnTable> Of(Snapshot snapshot)
    {
        if (!snapshot.IsOfOtherModel()) return [];
        return [.. new[] { Entities(snapshot), Connections(snapshot) }.Where(table => table.Rows.Count > 0)];
    }

    /// <summary>What joins the entities: <c>Fritz Lang</c>, <c>DIRECTED</c>, <c>Metropolis</c>, how many relationships.</summary>
    public static DrawnTable Connections(Snapshot snapshot)
    {
        var names = snapshot.Nodes.DistinctBy(node => node.Ref).ToDictionary(node => node.Ref, node => node.Name);
        string Name(NodeRef node) => PlainText.Of(names.GetValueOrDefault(node, node.Value), LongestText);
        return new("Connections", ["From", "Relation", "To", "Relationships"], [.. snapshot.Edges.Select(edge => new DrawnRow(
            edge.Id, [edge.From.ToString(), edge.To.ToString()], [Name(edge.From), PlainText.Of(edge.Relation, LongestText), Name(edge.To), (edge.Links ?? 1).ToString(CultureInfo.InvariantCulture)]))]);
    }

    private static DrawnTable Entities(Snapshot snapshot) => new("Entities", ["Name", "Labels", "Properties"], [.. snapshot.Nodes.Select(node => new DrawnRow(
        node.Ref.ToString(), [node.Ref.ToString()], [PlainText.Of(node.Name, LongestText), PlainText.Of(string.Join(", ", node.Labels), LongestText), PlainText.Of(Held(node), LongestText)]))]);

    private static string Held(FrozenNode node) => node.Members is { } members
        ? string.Join(", ", members.Select(member => member.Name))
        : string.Join("; ", (node.Facts ?? []).Select(fact => $"{fact.Name}: {fact.Text}"));
}

/// <summary>A table of what is drawn, e.g. "Connections".</summary>
public sealed record DrawnTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<DrawnRow> Rows);

/// <summary>A row of it.</summary>
/// <param name="Ref">Of the entity, or the id of the edge.</param>
/// <param name="Entities">References of those that it speaks of.</param>
public sealed record DrawnRow(string Ref, IReadOnlyList<string> Entities, IReadOnlyList<string> Cells);
