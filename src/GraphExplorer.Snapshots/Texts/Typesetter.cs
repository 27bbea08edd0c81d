using System.Text;
using GraphExplorer.Snapshots.Fonts;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>Sets lines of text: letters joined, in the order they are seen, each in the first font that has it.</summary>
public sealed class Typesetter(FontShelf fonts)
{
    private static readonly Dictionary<int, int> Mirrors = new()
    {
        ['('] = ')',
        [')'] = '(',
        ['['] = ']',
        [']'] = '[',
        ['{'] = '}',
        ['}'] = '{',
        ['<'] = '>',
        ['>'] = '<',
        ['«'] = '»',
        ['»'] = '«',
        ['‹'] = '›',
        ['›'] = '‹',
    };

    /// <summary>With the fonts that come with the program.</summary>
    public static Typesetter Shipped { get; } = new(FontShelf.Shipped);

    /// <param name="text">One line, as <see cref="PlainText"/> makes it.</param>
    /// <param name="size">Of the letters, in the picture's pixels.</param>
    public SetLine Set(string text, double size, bool bold = false)
    {
        var (line, respelled) = Respell(text, bold);
        var glyphs = new List<SetGlyph>(line.Count);
        var missing = new StringBuilder();
        var x = 0.0;
        foreach (var (seen, source) in line.All(IsPlain) ? line.Select(rune => (rune, rune.ToString())) : Order(line))
        {
            var face = fonts.FaceFor(seen, bold);
            if (face is null) missing.Append(source);
            face ??= FontShelf.Plain;
            var glyph = face.Font.GlyphOf(seen);
            var width = face.Font.WidthOf(glyph) * size / face.Font.UnitsPerEm;
            glyphs.Add(new(face, glyph, x, width, source));
            x += width;
        }

        return new(x, glyphs, missing.ToString(), respelled);
    }

    /// <summary>How wide a line is.</summary>
    public double Measure(string text, double size, bool bold = false) => Set(text, size, bold).Width;

    /// <summary>The text cut so that it is no wider; none where not even one letter fits.</summary>
    public string Fit(string text, double width, double size, bool bold = false)
    {
        if (Measure(text, size, bold) <= width) return text;
        var (fits, over) = (0, text.EnumerateRunes().Count());
        while (over - fits > 1)
        {
            var middle = (fits + over) / 2;
            if (Measure(PlainText.Shorten(text, middle), size, bold) <= width) fits = middle;
            else over = middle;
        }

        var cut = fits < 2 ? "" : PlainText.Shorten(text, fits);
        return Measure(cut, size, bold) <= width ? cut : "";
    }

    // Before the first script from right to left: most names, and nothing in them turns round or joins.
    private static bool IsPlain(Rune rune) => rune.Value < 0x0590;

    private static IEnumerable<(Rune Seen, string Source)> Order(IReadOnlyList<Rune> line)
    {
        var joined = ArabicForms.Join(line);
        foreach (var (place, mirrored) in IsolatedParts.Order([.. joined.Select(one => one.Shown)]))
        {
            var (shown, source) = joined[place];
            yield return mirrored && Mirrors.TryGetValue(shown.Value, out var mirror) ? (new(mirror), ((char)mirror).ToString()) : (shown, source);
        }
    }

    private (IReadOnlyList<Rune> Line, string Respelled) Respell(string text, bool bold)
    {
        var line = new List<Rune>(text.Length);
        var respelled = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Hangul.IsSyllable(rune) || fonts.FaceFor(rune, bold) is not null) line.Add(rune);
            else
            {
                var latin = Hangul.Latin(rune);
                var begins = line.Count == 0 || !Rune.IsLetter(line[^1]);
                line.AddRange((begins ? char.ToUpperInvariant(latin[0]) + latin[1..] : latin).EnumerateRunes());
                respelled.Append(rune);
            }
        }

        return (line, respelled.ToString());
    }
}
