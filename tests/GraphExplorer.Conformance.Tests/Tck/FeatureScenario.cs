namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>One scenario of a feature file; each example row of an outline is one of its own.</summary>
/// <param name="Example">The values of the row, e.g. <c>a=1, b=2</c>; empty for a plain scenario.</param>
public sealed record FeatureScenario(string Feature, string Name, string Example, IReadOnlyList<FeatureStep> Steps)
{
    public override string ToString() => Example.Length == 0 ? $"{Feature} {Name}" : $"{Feature} {Name} ({Example})";
}

/// <summary>A step without its keyword, and what stands beneath it.</summary>
/// <param name="Text">The text between triple quotes, or null.</param>
/// <param name="Table">The cells of a table, first row first; empty without one.</param>
public sealed record FeatureStep(string Line, string? Text, IReadOnlyList<IReadOnlyList<string>> Table);
