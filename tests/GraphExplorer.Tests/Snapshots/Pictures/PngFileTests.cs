using System.Buffers.Binary;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Png;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Snapshots.Composing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Pictures;

public sealed class PngFileTests
{
    [Theory]
    [InlineData("png", 1, 3780)]
    [InlineData("png-2x", 2, 7559)]
    [InlineData("png-300dpi", 3.125, 11811)]
    public void It_has_the_dots_and_the_size_on_paper_that_were_asked_for(string format, double dots, int perMetre)
    {
        var scene = Written.Taken(ExampleSnapshots.Small).Scene;
        var png = new PngPixels(ExampleSnapshots.Small.Bytes(format));
        Assert.Equal((Math.Round(scene.Width * dots), Math.Round(scene.Height * dots)), (png.Width, png.Height));
        var size = png.Chunk("pHYs");
        Assert.Equal((perMetre, perMetre, 1), (BinaryPrimitives.ReadInt32BigEndian(size), BinaryPrimitives.ReadInt32BigEndian(size.AsSpan(4)), size[8]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_entity_has_the_colour_of_its_kind_on_the_ground_of_the_theme(bool dark)
    {
        var theme = dark ? Theme.Dark : Theme.Light;
        var taken = Written.Taken(ExampleSnapshots.Small, new() { Theme = theme });
        var png = new PngPixels(taken.Bytes("png"));
        foreach (var (node, mark) in ExampleSnapshots.Small.Nodes.Zip(taken.Scene.Groups("node")))
        {
            var colour = theme.OfKind(node.Kind);
            Assert.Equal((colour.Red, colour.Green, colour.Blue), png.At(mark.Box().Centre.X, mark.Box().Centre.Y));
        }

        Assert.Equal((theme.Ground.Red, theme.Ground.Green, theme.Ground.Blue), png.At(2, 2));
    }

    [Fact]
    public void An_edge_within_a_dot_covers_the_share_of_it_that_it_covers()
    {
        var box = Outline.Rectangle(new(1.25, 1, 2, 2.5));
        var png = Draw(new Scene(6, 6, "", "", [new ShapeMark(box, new(Colour.Of("#000000")))]));
        Assert.Equal([255, 64, 0, 191, 255], Enumerable.Range(0, 5).Select(x => (int)png.At(x, 2).Red));
        Assert.Equal([255, 0, 0, 128, 255], Enumerable.Range(0, 5).Select(y => (int)png.At(2, y).Red));
    }

    [Fact]
    public void What_lies_beyond_the_picture_is_left_out()
    {
        var far = Outline.Lines([new(-1e6, -1e6), new(1e6, -50), new(3, 3)], closed: true);
        var png = Draw(new Scene(4, 4, "", "", [new ShapeMark(far, new(Colour.Of("#ff0000"), Colour.Of("#00ff00"), 2))]));
        Assert.Equal((4, 4), (png.Width, png.Height));
    }

    [Fact]
    public void Its_parts_have_the_sums_that_readers_check()
    {
        var file = ExampleSnapshots.Small.Bytes("png");
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            Assert.Equal(Sum(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            at += 12 + length;
        }
    }

    [Fact]
    public void A_picture_longer_than_four_thousand_dots_is_refused_and_one_that_grows_so_is_made_to_fit()
    {
        var failure = Assert.Throws<GraphException>(() => Draw(new Scene(10, 100_000, "", "", [])));
        Assert.Equal("picture_too_large", failure.Entry.Code);
        using var stream = new MemoryStream();
        var warnings = PngFile.Write(new Scene(1_000, 2_000, "", "", []), PngScale.Print, FontShelf.Shipped, stream);
        Assert.Equal(["Made smaller to fit 4,000 dots a side: 2,000 × 4,000."], warnings);
    }

    [Fact]
    public void What_no_font_has_is_said()
    {
        var snapshot = ExampleSnapshots.Small with { Title = "조선 中" };
        using var stream = new MemoryStream();
        var scene = Written.Taken(snapshot).Scene;
        var warnings = PngFile.Write(scene, PngScale.Screen, FontShelf.Shipped, stream);
        Assert.Equal(FontWarnings.Of(scene, FontShelf.Shipped), warnings);
        Assert.Equal(
        [
            "No font here has 조 선: drawn in Latin letters, by sound. An SVG shows them where its reader has a font.",
            "No font here has 中: drawn as boxes. An SVG shows them where its reader has a font.",
        ],
            warnings);
    }

    // Bit by bit, as the standard defines it.
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }

    private static PngPixels Draw(Scene scene)
    {
        using var stream = new MemoryStream();
        PngFile.Write(scene, PngScale.Screen, FontShelf.Shipped, stream);
        return new(stream.ToArray());
    }
}
