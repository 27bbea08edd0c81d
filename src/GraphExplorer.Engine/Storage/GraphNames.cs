namespace GraphExplorer.Engine.Storage;

/// <summary>The names a store has ever used.</summary>
internal sealed class GraphNames
{
    public NameTable Labels { get; } = new();
    public NameTable Types { get; } = new();
    public NameTable Keys { get; } = new();
}
