using YamlDotNet.RepresentationModel;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>
/// One mapping of a file, read key by key. A key of the wrong shape becomes a fault and reads as absent; <see cref="Close"/>
/// makes a fault of every key that nobody asked for.
/// </summary>
internal sealed class SeedEntry(YamlMappingNode node, string file, SeedDraft draft)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public SeedDraft Draft { get; } = draft;

    public SeedPosition At { get; } = new(file, (int)node.Start.Line);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The line of a key's value, or of the entry.</summary>
    public SeedPosition PositionOf(string key) => Find(key) is { } value ? At with { Line = (int)value.Start.Line } : At;

    public void Fault(string key, string code, string sentence) => Draft.Fault(PositionOf(key), code, sentence);

    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text):
                return text.Trim();
            case YamlScalarNode:
                Fault(key, ImportFaultCodes.MissingKey, $"'{key}' is empty.");
                return null;
            default:
                Fault(key, ImportFaultCodes.WrongShape, $"'{key}' has to be one text.");
                return null;
        }
    }

    public string? RequiredText(string key)
    {
        if (!Has(key)) Draft.Fault(At, ImportFaultCodes.MissingKey, $"'{key}' is missing.");
        return Text(key);
    }

    public IReadOnlyList<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { } one } when !string.IsNullOrWhiteSpace(one):
                return [one.Trim()];
            case YamlSequenceNode many when many.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }):
                return [.. many.Children.Cast<YamlScalarNode>().Select(child => child.Value!.Trim())];
            default:
                Fault(key, ImportFaultCodes.WrongShape, $"'{key}' has to be a list of texts.");
                return [];
        }
    }

    /// <summary>A nested mapping.</summary>
    public SeedEntry? Entry(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlMappingNode mapping) return new(mapping, At.File, Draft);
        Fault(key, ImportFaultCodes.WrongShape, $"'{key}' has to be a mapping.");
        return null;
    }

    /// <summary>A list of mappings; a single mapping counts as a list of one.</summary>
    public IReadOnlyList<SeedEntry> Entries(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlMappingNode one) return [new(one, At.File, Draft)];
        if (value is not YamlSequenceNode many)
        {
            Fault(key, ImportFaultCodes.WrongShape, $"'{key}' has to be a list of mappings.");
            return [];
        }

        foreach (var child in many.Children.Where(child => child is not YamlMappingNode))
        {
            Draft.Fault(At with { Line = (int)child.Start.Line }, ImportFaultCodes.WrongShape, $"Each item of '{key}' has to be a mapping.");
        }

        return [.. many.Children.OfType<YamlMappingNode>().Select(child => new SeedEntry(child, At.File, Draft))];
    }

    public void Close()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (_read.Contains(name)) continue;
            var known = string.Join(", ", _read.Order(StringComparer.Ordinal));
            Draft.Fault(At with { Line = (int)key.Start.Line }, ImportFaultCodes.UnknownKey, $"'{name}' is not known here; known are: {known}.");
        }
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
