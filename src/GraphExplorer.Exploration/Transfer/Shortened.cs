namespace GraphExplorer.Exploration.Transfer;

/// <summary>Texts of files in messages.</summary>
internal static class Shortened
{
    private const int Longest = 60;

    public static string Text(string text) => text.Length > Longest ? $"{text[..Longest]}…" : text;
}
