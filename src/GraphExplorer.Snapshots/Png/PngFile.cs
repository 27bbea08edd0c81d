using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Png;

/// <summary>Writes a scene as PNG, with its title and description in it and the size it is to have on paper.</summary>
public static class PngFile
{
    public const string MediaType = "image/png";

    /// <summary>The most dots of a side.</summary>
    public const int LongestSide = 4_000;

    private const double MetresPerInch = 0.0254;

    /// <param name="scale">Made smaller where a side would be longer than <see cref="LongestSide"/>, with a warning.</param>
    /// <param name="stream">Written only.</param>
    /// <returns>What could not be shown as it is, each a sentence.</returns>
    /// <exception cref="GraphException"><c>picture_too_large</c>: more than <see cref="LongestSide"/> dots even at single density.</exception>
    public static IReadOnlyList<string> Write(Scene scene, PngScale scale, FontShelf fonts, Stream stream)
    {
        var longest = Math.Max(scene.Width, scene.Height);
        if (!(longest <= LongestSide) || !(scale.Dots > 0))
        {
            throw new GraphException(ServiceErrors.PictureTooLarge, string.Create(
                CultureInfo.InvariantCulture, $"A PNG has at most {LongestSide:N0} dots a side; this picture is {scene.Width:N0} × {scene.Height:N0}. Take the SVG or the PDF, or show less."));
        }

        var dots = Math.Min(scale.Dots, LongestSide / longest);
        var warnings = new FontWarnings();
        var raster = new Raster(Side(scene.Width * dots), Side(scene.Height * dots), scene.Theme.Ground);
        var marks = new RasterMarks(raster, dots, fonts, warnings);
        foreach (var mark in scene.Marks) marks.Paint(mark);
        Encode(scene, raster, scale.DotsPerInch, stream);
        string[] smaller = dots < scale.Dots
            ? [string.Create(CultureInfo.InvariantCulture, $"Made smaller to fit {LongestSide:N0} dots a side: {raster.Width:N0} × {raster.Height:N0}.")]
            : [];
        return [.. scene.Warnings, .. warnings.Sentences(), .. smaller];
    }

    private static int Side(double dots) => Math.Clamp((int)Math.Round(dots), 1, LongestSide);

    private static void Encode(Scene scene, Raster raster, double dotsPerInch, Stream stream)
    {
        stream.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        // Eight bits each of red, green and blue; deflate, filtered, not interlaced.
        PngChunk.Write(stream, "IHDR", [.. Number(raster.Width), .. Number(raster.Height), 8, 2, 0, 0, 0]);
        PngChunk.Write(stream, "sRGB", [0]);
        var perMetre = Number((int)Math.Round(dotsPerInch / MetresPerInch));
        PngChunk.Write(stream, "pHYs", [.. perMetre, .. perMetre, 1]);
        WriteText(stream, "Title", scene.Title);
        WriteText(stream, "Description", scene.Description);
        PngChunk.Write(stream, "IDAT", Compress(raster));
        PngChunk.Write(stream, "IEND", []);
    }

    // Keyword, not compressed, no language said.
    private static void WriteText(Stream stream, string keyword, string text)
    {
        if (text.Length > 0) PngChunk.Write(stream, "iTXt", [.. Encoding.ASCII.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
    }

    // Rows as they are: of a drawing that packs smaller than differences from the dots beside or above.
    private static byte[] Compress(Raster raster)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var line = new byte[(3 * raster.Width) + 1];
            for (var y = 0; y < raster.Height; y++)
            {
                raster.Row(y).CopyTo(line.AsSpan(1));
                zlib.Write(line);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
