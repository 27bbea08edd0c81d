namespace GraphExplorer.Engine.Values;

/// <summary>How two values stand to each other.</summary>
public enum Comparison
{
    Less,
    Equal,
    Greater,

    /// <summary>A NaN takes part: every comparison is false.</summary>
    Unordered,

    /// <summary>A null takes part, or the types have no order between them: every comparison is null.</summary>
    Unknown,
}
