namespace GraphExplorer.Web.Api.Description;

/// <summary>What a route takes after the question mark, e.g. <c>limit</c>.</summary>
/// <param name="Description">For whoever writes a client.</param>
/// <param name="Words">What it can be, where that is a closed list.</param>
internal sealed record QueryParameter(string Name, string Description, IReadOnlyList<string>? Words = null)
{
    public bool IsRequired { get; init; }

    /// <summary>The least and the most of a whole number; null for text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>How often it can be given; 1 for once.</summary>
    public int Most { get; init; } = 1;

    /// <summary>What it is where it is left out; null for nothing.</summary>
    public string? Default { get; init; }
}
