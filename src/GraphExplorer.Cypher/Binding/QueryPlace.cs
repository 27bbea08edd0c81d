namespace GraphExplorer.Cypher.Binding;

/// <summary>Where a query stands: what it may do and how it must end.</summary>
internal enum QueryPlace
{
    /// <summary>The whole statement, or within CALL { }.</summary>
    Statement,

    /// <summary>Within EXISTS { } or COUNT { }: changes nothing, may end without RETURN.</summary>
    TestedSubquery,

    /// <summary>Within COLLECT { }: changes nothing, returns something.</summary>
    CollectedSubquery,
}
