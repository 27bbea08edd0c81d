using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Texts;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Texts;

public sealed class TypesetterTests
{
    /// <summary>Right: what is seen, letter by letter, from left to right.</summary>
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("אבג", "גבא")]
    [InlineData("abc אבג def", "abc גבא def")]
    [InlineData("אבג abc דהו", "והד abc גבא")]
    [InlineData("אבג 123", "123 גבא")]
    [InlineData("abc אבג 123", "abc 123 גבא")]
    [InlineData("(אבג)", "(גבא)")]
    [InlineData("בית (ירושלים) 2024", "2024 (םילשורי) תיב")]
    [InlineData("a (אב) c", "a (בא) c")]
    [InlineData("אב 12.5% גד", "דג 12.5% בא")]
    [InlineData("אב «גד»", "«דג» בא")]
    [InlineData("\u2068אב\u2069, \u2068גד\u2069 deny", "בא, דג deny")]
    [InlineData("\u2068אב\u2069 1", "בא 1")]
    public void A_line_is_seen_in_the_order_of_its_scripts(string text, string seen) => Assert.Equal(seen, Seen(text));

    [Fact]
    public void Arabic_letters_are_joined_as_their_neighbours_ask()
    {
        // Initial, medial and final, seen from the right; alone it is a fourth one.
        var joined = Typesetter.Shipped.Set("ببب", 12).Glyphs.Select(glyph => glyph.Glyph).ToList();
        var alone = Assert.Single(Typesetter.Shipped.Set("ب", 12).Glyphs).Glyph;
        Assert.Equal(4, joined.Append(alone).Distinct().Count());
        Assert.Equal([Form('ﺐ'), Form('ﺒ'), Form('ﺑ')], joined);
        Assert.Equal("لا", Assert.Single(Typesetter.Shipped.Set("لا", 12).Glyphs).Source);
        // After alef nothing joins.
        Assert.Equal([Form('ﺏ'), Form('ﺍ')], Typesetter.Shipped.Set("اب", 12).Glyphs.Select(glyph => glyph.Glyph));
    }

    [Theory]
    [InlineData("Kyiv Łódź Đồng")]
    [InlineData("Суджанський район ґєїў")]
    [InlineData("Εφημερίδα Ἀθῆναι")]
    [InlineData("הארץ")]
    [InlineData("وكالة الأنباء پچگ")]
    [InlineData("→ ← € № “”…")]
    public void The_fonts_that_come_along_have(string text)
    {
        var line = Typesetter.Shipped.Set(text, 12);
        Assert.Equal(("", ""), (line.Missing, line.Respelled));
        Assert.DoesNotContain(line.Glyphs, glyph => glyph.Glyph == 0);
    }

    [Fact]
    public void Korean_is_spelled_by_sound_where_no_font_has_it_and_said_so()
    {
        var line = Typesetter.Shipped.Set("조선 중앙통신", 12);
        Assert.Equal(("Joseon Jungangtongsin", "조선중앙통신", ""), (string.Concat(line.Glyphs.Select(glyph => glyph.Source)), line.Respelled, line.Missing));
    }

    [Fact]
    public void What_no_font_has_becomes_a_box_and_is_named()
    {
        var line = Typesetter.Shipped.Set("A中𝔘", 12);
        Assert.Equal("中𝔘", line.Missing);
        Assert.Equal([false, true, true], line.Glyphs.Select(glyph => glyph.Glyph == 0));
    }

    [Fact]
    public void Folders_without_fonts_and_files_that_are_none_are_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "broken.ttf"), "no font");
            File.WriteAllBytes(Path.Combine(folder.FullName, "zeros.ttf"), new byte[4096]);
            var fonts = FontShelf.With([folder.FullName, Path.Combine(folder.FullName, "missing")]);
            Assert.Equal("조", new Typesetter(fonts).Set("조", 12).Respelled);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_text_is_cut_to_its_room_and_never_wider()
    {
        const string name = "Comprehensive Strategic Partnership Treaty";
        Assert.Equal(name, Typesetter.Shipped.Fit(name, 400, 12));
        Assert.Equal("Comprehensive…", Typesetter.Shipped.Fit(name, 100, 12));
        for (var width = 0; width < 200; width += 7) Assert.True(Typesetter.Shipped.Measure(Typesetter.Shipped.Fit(name, width, 12), 12) <= width);
    }

    [Fact]
    public void Lines_are_broken_between_words_and_the_last_one_is_cut()
    {
        Assert.Equal(["Comprehensive", "Strategic", "Partnership", "Treaty"], Typesetter.Shipped.Break("Comprehensive Strategic Partnership Treaty", 90, new(12), 9));
        Assert.Equal(["Comprehensive", "Strategic…"], Typesetter.Shipped.Break("Comprehensive Strategic Partnership Treaty", 90, new(12), 2));
        var word = Typesetter.Shipped.Break(new string('m', 100), 90, new(12), 3);
        Assert.Equal(3, word.Count);
        Assert.EndsWith("…", word[^1]);
        Assert.All(word, line => Assert.True(Typesetter.Shipped.Measure(line, 12) <= 90));
    }

    private static string Seen(string text) => string.Concat(Typesetter.Shipped.Set(text, 12).Glyphs.Select(glyph => glyph.Source));

    private static int Form(char form) => FontShelf.Shipped.FaceFor(new(form), bold: false)!.Font.GlyphOf(new(form));
}
