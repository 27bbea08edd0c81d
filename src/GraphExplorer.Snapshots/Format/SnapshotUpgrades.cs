using System.Text.Json;
using System.Text.Json.Nodes;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Snapshots.Format;

/// <summary>Brings what earlier versions of the product wrote into the newest format.</summary>
internal static class SnapshotUpgrades
{
    private const string FormatName = "format";

    /// <summary>Entry 0 makes format 2 of format 1, and so on.</summary>
    private static readonly Action<JsonObject>[] Steps =
    [
        // In format 1 every node was an entity, none had members.
        _ => { },

        // Up to format 2 every graph was of claims and reports: no model was named, no edge folded relationships.
        _ => { },
    ];

    /// <exception cref="GraphException"><c>snapshot_unreadable</c> for a format that a later version wrote.</exception>
    public static JsonObject ToNewest(JsonObject tree)
    {
        var format = tree[FormatName]?.GetValue<int>() ?? throw new JsonException("it has no format");
        if (format is < 1 or > Snapshot.NewestFormat)
            throw new GraphException(ServiceErrors.SnapshotUnreadable, $"The snapshot is of format {format}; this version reads formats 1 to {Snapshot.NewestFormat}.");
        foreach (var upgrade in Steps.Skip(format - 1)) upgrade(tree);
        tree[FormatName] = Snapshot.NewestFormat;
        return tree;
    }
}
