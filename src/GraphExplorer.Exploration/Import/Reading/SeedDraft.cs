using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>What has been read so far, and what was wrong with it.</summary>
internal sealed class SeedDraft
{
    private readonly Dictionary<string, SeedNode> _byId = new(StringComparer.Ordinal);

    public List<SeedNode> Nodes { get; } = [];
    public List<SeedRelationship> Relationships { get; } = [];
    public List<SeedDocument> Documents { get; } = [];
    public List<SeedAmount> Amounts { get; } = [];
    public List<ImportFault> Faults { get; } = [];

    public SeedNode? Find(string id) => _byId.GetValueOrDefault(id);

    public void Fault(SeedPosition at, string code, string sentence) => Faults.Add(new(at.File, at.Line, code, sentence));

    public void Add(SeedNode node)
    {
        if (_byId.TryAdd(node.Id, node))
        {
            Nodes.Add(node);
            return;
        }

        var first = _byId[node.Id].At;
        Fault(node.At, ImportFaultCodes.DuplicateId, $"'{node.Id}' is already in {first.File}, line {first.Line}.");
    }

    public void Relate(string from, string type, string? to, SeedPosition at, ValueMap? properties = null)
    {
        if (to is not null) Relationships.Add(new(type, from, to, properties ?? new(), at));
    }

    public SeedContent Content() => new(Nodes, Relationships, Documents, Amounts);
}
