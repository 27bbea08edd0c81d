namespace GraphExplorer.Exploration.Tables;

/// <summary>Writes cells as text, the same everywhere: <c>0.5</c>, <c>true</c>, <c>2024-10-14</c>.</summary>
public static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
