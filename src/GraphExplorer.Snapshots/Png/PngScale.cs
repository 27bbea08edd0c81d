namespace GraphExplorer.Snapshots.Png;

/// <summary>How many dots a picture has for each of its pixels of 1/96 inch, and how many an inch of paper has.</summary>
public sealed record PngScale(double Dots, double DotsPerInch)
{
    public static PngScale Screen { get; } = new(1, 96);

    /// <summary>For screens of double density.</summary>
    public static PngScale Double { get; } = new(2, 192);

    /// <summary>For print: 300 dpi.</summary>
    public static PngScale Print { get; } = new(300 / 96.0, 300);
}
