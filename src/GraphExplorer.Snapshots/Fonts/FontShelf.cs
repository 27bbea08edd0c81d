using System.Collections.Concurrent;
using System.Text;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>A font by its name in a file, letters only: <c>Arimo-Bold</c>.</summary>
public sealed record FontFace(string Name, TrueTypeFont Font);

/// <summary>
/// The fonts that pictures are set in. Arimo has Latin, Greek, Cyrillic and Hebrew, in the widths of Arial, so that an SVG takes the same room with whatever its
/// reader has; DejaVu Sans has Arabic and signs. For other scripts the fonts of a machine can be added; then the same picture may look different elsewhere.
/// </summary>
public sealed class FontShelf
{
    private static readonly FontFace Regular = Own("Arimo-Regular", "Fonts/regular.ttf");
    private static readonly FontFace Bold = Own("Arimo-Bold", "Fonts/bold.ttf");
    private static readonly FontFace Further = Own("DejaVuSans", "Fonts/further.ttf");

    private readonly ConcurrentDictionary<Rune, FontFace?> _found = [];
    private readonly MachineFonts? _machine;

    private FontShelf(MachineFonts? machine) => _machine = machine;

    /// <summary>What comes with the program, on every machine the same.</summary>
    public static FontShelf Shipped { get; } = new(null);

    /// <summary>The face of the plain text, which also gives the box for what no font has.</summary>
    public static FontFace Plain => Regular;

    /// <summary>What comes with the program, and for what that lacks the fonts found below some folders, which are read when first needed.</summary>
    public static FontShelf With(IEnumerable<string> folders) => new(new([.. folders]));

    /// <summary>What comes with the program, and for what that lacks the fonts that are installed on this machine.</summary>
    public static FontShelf OfMachine { get; } = With(MachineFonts.Folders);

    /// <summary>The first face with a glyph for a character; null where none has one.</summary>
    public FontFace? FaceFor(Rune character, bool bold)
    {
        var first = bold ? Bold : Regular;
        if (first.Font.GlyphOf(character) != 0) return first;
        if (Further.Font.GlyphOf(character) != 0) return Further;
        return _machine is null ? null : _found.GetOrAdd(character, _machine.Find);
    }

    /// <summary>Whether it came with the program rather than with the machine.</summary>
    public static bool IsShipped(FontFace face) => face == Regular || face == Bold || face == Further;

    private static FontFace Own(string name, string resource)
    {
        using var stream = typeof(FontShelf).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, TrueTypeFont.Read(bytes));
    }
}
