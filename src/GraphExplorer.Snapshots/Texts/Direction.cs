using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>What a character does to the direction of a line (UAX #9), as far as plain text without controls of direction needs it.</summary>
internal enum DirectionClass { Left, Right, ArabicLetter, Number, ArabicNumber, NumberSign, NumberEnd, NumberGap, Mark, Space, Neutral }

/// <summary>The direction of characters and of lines.</summary>
public static class Direction
{
    /// <summary>Begins a part of a line that has a direction of its own: U+2068.</summary>
    internal const int Isolate = 0x2068;

    /// <summary>Ends it: U+2069.</summary>
    internal const int IsolateEnd = 0x2069;

    /// <summary>Whether any character of a text is written from right to left.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(rune => ClassOf(rune) is DirectionClass.Right or DirectionClass.ArabicLetter);

    /// <summary>Whether the first letter with a direction is of a script written from right to left.</summary>
    public static bool IsRightToLeft(string text) => IsRightToLeft(text.EnumerateRunes());

    internal static bool IsRightToLeft(IEnumerable<Rune> line)
    {
        var isolated = false;
        foreach (var rune in line)
        {
            if (rune.Value is Isolate or IsolateEnd) isolated = rune.Value == Isolate;
            else if (!isolated && ClassOf(rune) is var one and (DirectionClass.Left or DirectionClass.Right or DirectionClass.ArabicLetter)) return one != DirectionClass.Left;
        }

        return false;
    }

    internal static DirectionClass ClassOf(Rune rune)
    {
        var code = rune.Value;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return DirectionClass.Mark;
        return code switch
        {
            >= '0' and <= '9' or >= 0x06F0 and <= 0x06F9 => DirectionClass.Number,
            '+' or '-' or 0x2212 => DirectionClass.NumberSign,
            '#' or '$' or '%' or >= 0xA2 and <= 0xA5 or 0xB0 or 0xB1 or 0x066A or 0x2030 or >= 0x20A0 and <= 0x20CF => DirectionClass.NumberEnd,
            ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F => DirectionClass.NumberGap,
            >= 0x0660 and <= 0x0669 or 0x066B or 0x066C or 0x06DD => DirectionClass.ArabicNumber,
            >= 0x0590 and <= 0x05FF or >= 0x07C0 and <= 0x085F or >= 0xFB1D and <= 0xFB4F or >= 0x10800 and <= 0x10FFF => DirectionClass.Right,
            >= 0x0600 and <= 0x07BF or >= 0x0860 and <= 0x08FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE => DirectionClass.ArabicLetter,
            _ when Rune.IsWhiteSpace(rune) => DirectionClass.Space,
            _ when Rune.IsLetter(rune) || category is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => DirectionClass.Left,
            _ => DirectionClass.Neutral,
        };
    }
}
