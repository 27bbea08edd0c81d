namespace GraphExplorer.Exploration.Export;

/// <summary>A graph holds something that data files cannot say. Nothing was written.</summary>
/// <param name="losses">What would be lost, one sentence each.</param>
public sealed class ExportException(IReadOnlyList<string> losses, Exception? cause = null) : Exception(Describe(losses), cause)
{
    private static string Describe(IReadOnlyList<string> losses) =>
        losses.Count == 1 ? losses[0] : $"{losses.Count} things that data files cannot say; the first: {losses[0]}";
}
