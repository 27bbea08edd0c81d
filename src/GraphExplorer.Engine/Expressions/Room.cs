using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Roughly the bytes that a new text or list of a length takes: what to ask of <see cref="ExecutionState.CheckRoom"/>.</summary>
internal static class Room
{
    private const int BytesPerItem = 16;
    private const int BytesPerCharacter = 2;

    public static long OfList(long count) => count * BytesPerItem;

    public static long OfText(long length) => length * BytesPerCharacter;

    /// <summary>For a copy of a value's own content, without what it refers to.</summary>
    public static long OfCopy(Value value) => value.Kind switch
    {
        ValueKind.List => OfList(value.AsList.Count),
        ValueKind.String => OfText(value.AsString.Length),
        _ => 0,
    };
}
