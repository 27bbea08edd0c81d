namespace GraphExplorer.Exploration.Search;

/// <summary>What somebody typed, made comparable: trimmed, single spaces, lower case.</summary>
public static class SearchText
{
    private static readonly string[] BeforeWords = [" ", "-", "–", "(", "\"", "“", "«", "'", "’", "/", "."];

    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>What a name contains where a word of it, other than the first, begins with the text.</summary>
    public static IEnumerable<string> Beginnings(string folded) => BeforeWords.Select(before => before + folded);

    /// <summary>Where a name holds the text: at the beginning of a word if it can be, else anywhere; null where it does not.</summary>
    public static int? Find(string name, string folded)
    {
        int? first = null;
        for (var at = IndexOf(name, folded, 0); at >= 0; at = IndexOf(name, folded, at + 1))
        {
            if (at == 0 || BeforeWords.Contains(name[at - 1].ToString())) return at;
            first ??= at;
        }

        return first;
    }

    private static int IndexOf(string name, string folded, int from) =>
        from < name.Length ? name.IndexOf(folded, from, StringComparison.OrdinalIgnoreCase) : -1;
}
