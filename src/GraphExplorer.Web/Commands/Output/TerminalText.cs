using System.Text;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>Text of a graph on a terminal: one line, and nothing in it that the terminal would obey.</summary>
internal static class TerminalText
{
    /// <summary>Control characters as their pictures (␊, ␛); marks that turn the direction of writing as �.</summary>
    public static string Of(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(Shown)) : text;

    /// <summary>How many cells of a terminal a text takes; about, for scripts whose letters join or are wide.</summary>
    public static int Width(string text) => text.All(char.IsAscii) ? text.Length : new StringInfo(text).LengthInTextElements;

    public static string Pad(string text, int width, bool right)
    {
        var missing = width - Width(text);
        if (missing <= 0) return text;
        return right ? new StringBuilder().Append(' ', missing).Append(text).ToString() : text + new string(' ', missing);
    }

    private static bool IsHarmful(char character) => char.IsControl(character) || IsTurning(character);

    private static bool IsTurning(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';

    private static char Shown(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        _ => IsHarmful(character) ? '\uFFFD' : character,
    };
}
