namespace GraphExplorer.Exploration.Import;

/// <summary>One thing wrong in files that are imported.</summary>
/// <param name="File">Of a seed folder relative to it, with forward slashes, e.g. <c>documents/001.yaml</c>; else as it was named.</param>
/// <param name="Line">1-based; the line of the key or value at fault.</param>
/// <param name="Code">Stable, from <see cref="ImportFaultCodes"/>, e.g. <c>unknown_id</c>.</param>
/// <param name="Sentence">For a person: what is wrong and, where it is known, what would be right.</param>
public sealed record ImportFault(string File, int Line, string Code, string Sentence)
{
    public override string ToString() => $"{File}:{Line}: {Code}: {Sentence}";
}
