namespace GraphExplorer.Snapshots.Svg;

/// <summary>Numbers as SVG writes them, to the hundredth of a pixel.</summary>
internal static class SvgNumber
{
    public static string Of(double number)
    {
        var text = Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
