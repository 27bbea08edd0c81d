using System.Collections.Concurrent;
using System.Text;
using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>One face of a TrueType font: which glyph stands for a character, how wide it is, and its outline. Lengths are in units of the font, y upwards.</summary>
public sealed class TrueTypeFont
{
    private readonly Dictionary<int, int> _glyphs;
    private readonly ConcurrentDictionary<int, Outline> _outlines = [];
    private readonly FontBytes _widths;
    private readonly int _widthCount;
    private readonly GlyphReader _reader;

    private TrueTypeFont(FontTables tables)
    {
        Tables = tables;
        var (head, hhea) = (tables["head"], tables["hhea"]);
        UnitsPerEm = head.Unsigned(18);
        if (UnitsPerEm == 0) throw new InvalidDataException("The font has no size.");
        (Ascent, Descent) = (hhea.Signed(4), hhea.Signed(6));
        Bounds = [head.Signed(36), head.Signed(38), head.Signed(40), head.Signed(42)];
        GlyphCount = tables["maxp"].Unsigned(4);
        (_widths, _widthCount) = (tables["hmtx"], hhea.Unsigned(34));
        _glyphs = CharacterMap.Read(tables["cmap"]);
        _reader = new(tables, GlyphCount);
    }

    /// <summary>Reads a font that is wholly in memory.</summary>
    /// <param name="face">Which one, of a file with several.</param>
    /// <exception cref="InvalidDataException">It is no TrueType font, or damaged.</exception>
    public static TrueTypeFont Read(byte[] file, int face = 0) => new(new(file, face));

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    /// <summary>Below the line, so negative.</summary>
    public int Descent { get; }

    public int GlyphCount { get; }

    /// <summary>Left, bottom, right, top of what any glyph fills.</summary>
    internal IReadOnlyList<int> Bounds { get; }

    internal FontTables Tables { get; }

    internal GlyphReader Reader => _reader;

    /// <summary>What it has glyphs for.</summary>
    public IEnumerable<int> Characters => _glyphs.Keys;

    /// <summary>The glyph of a character; 0 where there is none.</summary>
    public int GlyphOf(Rune character) => _glyphs.TryGetValue(character.Value, out var glyph) && glyph < GlyphCount ? glyph : 0;

    public int WidthOf(int glyph) => _widthCount == 0 ? 0 : _widths.Unsigned(4 * Math.Min(glyph, _widthCount - 1));

    public Outline OutlineOf(int glyph) => _outlines.GetOrAdd(glyph, one => _reader.Read(one));
}
