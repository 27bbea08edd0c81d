namespace GraphExplorer.Snapshots.Scenes;

/// <summary>A colour of the screen (sRGB).</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary><c>#0072b2</c>.</summary>
    public static Colour Of(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
