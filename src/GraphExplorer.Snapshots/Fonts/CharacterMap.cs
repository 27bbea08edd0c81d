namespace GraphExplorer.Snapshots.Fonts;

/// <summary>Which glyph stands for a character: table <c>cmap</c>, in the forms 4 and 12.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(FontBytes table)
    {
        var glyphs = new Dictionary<int, int>();
        for (var i = 0; i < table.Unsigned(2); i++)
        {
            var entry = 4 + (8 * i);
            if (!IsUnicode(table.Unsigned(entry), table.Unsigned(entry + 2))) continue;
            var at = table.Long(entry + 4);
            var form = table.Unsigned(at);
            if (form == 4) ReadSegments(table, at, glyphs);
            else if (form == 12) ReadGroups(table, at, glyphs);
        }

        return glyphs;
    }

    private static bool IsUnicode(int platform, int encoding) => platform == 0 || (platform == 3 && encoding is 1 or 10);

    private static void ReadSegments(FontBytes table, int at, Dictionary<int, int> glyphs)
    {
        var twice = table.Unsigned(at + 6);
        for (var i = 0; i < twice; i += 2)
        {
            var end = table.Unsigned(at + 14 + i);
            var start = table.Unsigned(at + 16 + twice + i);
            var delta = table.Unsigned(at + 16 + (2 * twice) + i);
            var place = at + 16 + (3 * twice) + i;
            var offset = table.Unsigned(place);
            for (var code = start; code <= end && code < 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : table.Unsigned(place + offset + (2 * (code - start)));
                if (glyph != 0) glyphs.TryAdd(code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(FontBytes table, int at, Dictionary<int, int> glyphs)
    {
        for (var i = 0; i < table.Long(at + 12); i++)
        {
            var group = at + 16 + (12 * i);
            var (start, end, glyph) = (table.Long(group), table.Long(group + 4), table.Long(group + 8));
            if (end > 0x10FFFF) throw new InvalidDataException("The font maps what is no character.");
            for (var code = start; code <= end; code++) glyphs.TryAdd(code, glyph + code - start);
        }
    }
}
