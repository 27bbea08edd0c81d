namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>A text is not CSV: nothing after this place can be read.</summary>
internal sealed class CsvFault(int line, string sentence) : Exception(sentence)
{
    public int Line => line;

    /// <summary>A character as a message shows it.</summary>
    public static string Shown(char c) => char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}") : $"'{c}'";
}
