using System.Text;

namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>Text that somebody typed, without what no format has a place for.</summary>
internal static class PlainText
{
    private const int Longest = 4000;

    /// <summary>Without control characters and half surrogates, trimmed, at most 4,000 characters; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null) return null;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length >= Longest) break;
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value != '\n')) kept.Append(rune == Rune.ReplacementChar ? "" : " ");
            else kept.Append(rune.ToString());
        }

        var plain = kept.ToString().Trim();
        return plain.Length == 0 ? null : plain;
    }
}
