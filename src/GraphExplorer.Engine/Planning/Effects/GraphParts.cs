namespace GraphExplorer.Engine.Planning.Effects;

/// <summary>Parts of the graph that a clause may read or change.</summary>
[Flags]
internal enum GraphParts
{
    None = 0,

    /// <summary>Which nodes there are.</summary>
    Nodes = 1,

    /// <summary>Which relationships there are.</summary>
    Relationships = 2,

    Labels = 4,
    Properties = 8,
    All = Nodes | Relationships | Labels | Properties,
}
