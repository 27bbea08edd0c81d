namespace GraphExplorer.Snapshots.Format;

/// <summary>Stances as the pages say them.</summary>
public static class StanceWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["asserts"] = "says",
        ["denies"] = "denies",
        ["questions"] = "questions",
        ["does-not-confirm"] = "has not confirmed",
    };

    /// <summary>For <c>does-not-confirm</c> "has not confirmed".</summary>
    public static string Of(string stance) => Words.GetValueOrDefault(stance, "says");
}
