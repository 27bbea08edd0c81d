using GraphExplorer.Engine.Durability;

namespace GraphExplorer.Web.Hosting;

/// <summary>How a person says what an acknowledged change survives.</summary>
public static class DurabilityWords
{
    private static readonly (string Word, DurabilityLevel Level, string Sentence)[] Rows =
    [
        ("full", DurabilityLevel.Full, ""),
        ("process", DurabilityLevel.Process, " A power cut may take the last changes."),
        ("none", DurabilityLevel.None, " A power cut may ruin it."),
    ];

    /// <summary>The strongest first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Rows.Select(row => row.Word)];

    internal static DurabilityLevel Level(string word) => Rows.First(row => row.Word == word).Level;

    /// <summary>What a person should know of it, as an end to other sentences; empty where there is nothing.</summary>
    internal static string Sentence(string word) => Rows.First(row => row.Word == word).Sentence;
}
