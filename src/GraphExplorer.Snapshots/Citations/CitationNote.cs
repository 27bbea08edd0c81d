namespace GraphExplorer.Snapshots.Citations;

/// <summary>What reference formats have no field for.</summary>
internal static class CitationNote
{
    /// <summary>"Published 1 to 31 October 2024 (inferred from its text)"; null where the date is one stated day.</summary>
    public static string? Of(CitedDocument document) => document switch
    {
        { Published: null } => "Date of publication not known",
        { IsInferred: true } => $"Published {document.Published} (inferred from its text)",
        { Published.OnlyDay: null } => $"Published {document.Published}",
        _ => null,
    };
}
