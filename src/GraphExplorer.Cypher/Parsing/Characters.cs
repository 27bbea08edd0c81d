namespace GraphExplorer.Cypher.Parsing;

/// <summary>Which characters make names and white space.</summary>
internal static class Characters
{
    public static bool StartsName(char character) =>
        char.IsAsciiLetter(character) || character == '_' || (!char.IsAscii(character) && IsNamePart(character, first: true));

    public static bool ContinuesName(char character) =>
        char.IsAsciiLetterOrDigit(character) || character == '_' || (!char.IsAscii(character) && IsNamePart(character, first: false));

    // As on Neo4j: the separators below U+0020 count, the control character U+0085 does not.
    public static bool IsSpace(char character) =>
        character is '\u001c' or '\u001d' or '\u001e' or '\u001f' || (char.IsWhiteSpace(character) && character != '\u0085');

    private static bool IsNamePart(char character, bool first) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.ConnectorPunctuation => true,
        UnicodeCategory.CurrencySymbol => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !first,
        _ => false,
    };
}
