namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Which node has which id of the files. Ids are unique within their group; the group without a name is one like the others.</summary>
internal sealed class CsvIds
{
    private readonly Dictionary<string, Dictionary<string, int>> _groups = new(StringComparer.Ordinal);

    /// <summary>To be called for every group that a header names, also where no node follows.</summary>
    public void Declare(string group) => _groups.TryAdd(group, new(StringComparer.Ordinal));

    public bool IsDeclared(string group) => _groups.ContainsKey(group);

    /// <summary>False where a node of the group has the id already.</summary>
    public bool TryAdd(string group, string id, int node) => _groups[group].TryAdd(id, node);

    /// <summary>The position of a node; null where none has the id.</summary>
    public int? Find(string group, string id) => _groups[group].TryGetValue(id, out var node) ? node : null;
}
