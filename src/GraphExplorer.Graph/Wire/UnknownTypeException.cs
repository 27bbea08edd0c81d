namespace GraphExplorer.Graph.Wire;

/// <summary>A typed value of a type that has no counterpart here, e.g. a vector.</summary>
public sealed class UnknownTypeException(string type) : FormatException($"Type {type} is not supported.")
{
    /// <summary>As it stands in the JSON, e.g. <c>Vector</c>.</summary>
    public string Type => type;
}
