using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Durability;

/// <summary>How many names there are of each kind.</summary>
internal readonly record struct NameCounts(int Labels, int Types, int Keys)
{
    public static NameCounts Of(GraphNames names) => new(names.Labels.Count, names.Types.Count, names.Keys.Count);
}
