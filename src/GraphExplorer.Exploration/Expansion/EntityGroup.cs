using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Entities that are drawn as one.</summary>
/// <param name="Ref">Of what stands for them; no node of the graph has it.</param>
/// <param name="Name">E.g. "12 units".</param>
public sealed record EntityGroup(NodeRef Ref, string Name, IReadOnlyList<NodeRef> Members);

/// <summary>What stands for several entities in a drawing.</summary>
public sealed record GroupItem(NodeRef Ref, string Name, string Kind, IReadOnlyList<Item> Members) : Item(Ref, Name, Kind, [], null)
{
    /// <summary>The entities of a group that are in the graph; null where none is.</summary>
    public static GroupItem? Of(EntityGroup group, IReadOnlyCollection<Item> found)
    {
        var ids = group.Members.Select(member => member.Value).ToHashSet(StringComparer.Ordinal);
        Item[] members = [.. found.Where(item => ids.Contains(item.Ref.Value))];
        if (members.Length == 0) return null;
        return new(group.Ref, group.Name, members.All(member => member.Kind == members[0].Kind) ? members[0].Kind : Kinds.Other, members);
    }
}
