namespace GraphExplorer.Graph.Values;

/// <summary>Marks a <see cref="Value"/> whose content is held in its 64 bits.</summary>
internal sealed class ScalarTag
{
    public static readonly ScalarTag Boolean = new(ValueKind.Boolean);
    public static readonly ScalarTag Integer = new(ValueKind.Integer);
    public static readonly ScalarTag Float = new(ValueKind.Float);
    public static readonly ScalarTag Node = new(ValueKind.Node);
    public static readonly ScalarTag Relationship = new(ValueKind.Relationship);

    private ScalarTag(ValueKind kind) => Kind = kind;

    public ValueKind Kind { get; }
}
