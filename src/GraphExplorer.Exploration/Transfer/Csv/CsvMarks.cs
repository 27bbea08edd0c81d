namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>The characters that hold a CSV file together.</summary>
/// <param name="Delimiter">Between fields. Default a comma.</param>
/// <param name="ArrayDelimiter">Between the items of a list in one field. Default a semicolon.</param>
public sealed record CsvMarks(char Delimiter = ',', char ArrayDelimiter = ';')
{
    public const char Quote = '"';

    /// <summary>A character as an option names it: itself, <c>TAB</c>, or its code, such as <c>U+001F</c>; null for anything else, and for what has another meaning.</summary>
    public static char? Read(string text) => text switch
    {
        [var one] when one is not (Quote or '\r' or '\n') => one,
        "TAB" or "\\t" => '\t',
        ['U', '+', ..] when ushort.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is not (Quote or '\r' or '\n' or 0) => (char)code,
        _ => null,
    };
}
