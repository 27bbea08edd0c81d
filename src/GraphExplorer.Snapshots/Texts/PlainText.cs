using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>
/// Any text as one line that does no harm: what steers the direction of text, controls and half characters are gone, white space is single spaces,
/// and it is not endless.
/// </summary>
public static class PlainText
{
    /// <summary>Longer than anything that is drawn or written as one line.</summary>
    public const int Longest = 4_000;

    // No letter of any language needs more marks on it than this.
    private const int MostMarks = 4;

    /// <param name="text">Null is no text.</param>
    /// <param name="longest">In characters; what is longer ends with an ellipsis.</param>
    public static string Of(string? text, int longest = Longest)
    {
        var clean = new StringBuilder();
        var (count, marks, space) = (0, 0, false);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostMarks || IsSteering(rune)) continue;
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control)
            {
                space = true;
                continue;
            }

            if (++count > longest) return clean.Append('…').ToString();
            if (space && clean.Length > 0) clean.Append(' ');
            space = false;
            clean.Append(IsNoCharacter(rune) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString().Normalize();
    }

    /// <summary>A name that is to stand in a sentence: when it is of a script from right to left, what stands beside it keeps its place.</summary>
    public static string Isolate(string name) => Direction.HasRightToLeft(name) ? $"{(char)Direction.Isolate}{name}{(char)Direction.IsolateEnd}" : name;

    /// <summary>Cut between words where that loses little: at most so many characters, the ellipsis counted.</summary>
    public static string Shorten(string text, int longest)
    {
        var letters = text.EnumerateRunes().ToList();
        if (letters.Count <= longest) return text;
        var cut = string.Concat(letters.Take(Math.Max(longest - 1, 1)));
        var gap = cut.LastIndexOf(' ');
        return (gap > cut.Length * 0.6 ? cut[..gap] : cut).TrimEnd() + "…";
    }

    // Marks, embeddings, overrides and isolates of direction; joiners of nothing; the sign of byte order; soft hyphens; tags.
    private static bool IsSteering(Rune rune) => rune.Value is 0x00AD or 0x061C or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
