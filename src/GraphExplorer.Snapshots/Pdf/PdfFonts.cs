using System.Text;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Pdf;

/// <summary>The faces that a PDF uses, each with the glyphs that it needs and the text these stand for.</summary>
internal sealed class PdfFonts
{
    private const int MostInBlock = 100;
    private readonly List<(FontFace Face, SortedDictionary<int, string> Glyphs)> _used = [];

    /// <summary>The name by which the page calls the face of a glyph: <c>F0</c>.</summary>
    public string Use(SetGlyph glyph)
    {
        var index = _used.FindIndex(used => used.Face == glyph.Face);
        if (index < 0)
        {
            index = _used.Count;
            _used.Add((glyph.Face, []));
        }

        _used[index].Glyphs.TryAdd(glyph.Glyph, glyph.Source);
        return string.Create(CultureInfo.InvariantCulture, $"F{index}");
    }

    /// <summary>Writes the faces; gives the entries of the page's dictionary of fonts.</summary>
    public string Write(PdfObjects objects)
    {
        var entries = new StringBuilder();
        for (var i = 0; i < _used.Count; i++) entries.Append(CultureInfo.InvariantCulture, $"/F{i} {Write(objects, i)} 0 R ");
        return entries.ToString();
    }

    private int Write(PdfObjects objects, int index)
    {
        var (face, glyphs) = _used[index];
        var font = face.Font;
        double Size(int units) => units * 1000.0 / font.UnitsPerEm;
        // Six letters before the name say that this is a part of the font.
        var name = $"{new string((char)('A' + index), 6)}+{face.Name}";
        var subset = FontSubset.Of(font, glyphs.Keys);
        var file = objects.AddStream(subset, string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Length} "));
        var box = string.Join(' ', font.Bounds.Select(bound => PdfText.Number(Size(bound))));
        var descriptor = objects.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {PdfText.Number(Size(font.Ascent))} " +
            $"/Descent {PdfText.Number(Size(font.Descent))} /CapHeight 716 /StemV 80 /FontFile2 {Text(file)} 0 R >>");
        var widths = string.Join(' ', glyphs.Keys.Select(glyph => $"{Text(glyph)} [{PdfText.Number(Size(font.WidthOf(glyph)))}]"));
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> " +
            $"/FontDescriptor {Text(descriptor)} 0 R /DW 0 /W [{widths}] /CIDToGIDMap /Identity >>");
        var meaning = objects.AddStream(Encoding.ASCII.GetBytes(Meaning(glyphs)));
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{Text(descendant)} 0 R] /ToUnicode {Text(meaning)} 0 R >>");
    }

    // What a reader copies: the text each glyph stands for.
    private static string Meaning(SortedDictionary<int, string> glyphs)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in glyphs.Chunk(MostInBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, source) in block) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{PdfText.Hex(source)}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
