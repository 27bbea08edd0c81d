using System.Buffers.Binary;
using System.Text;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>
/// A font with the outlines of a few glyphs only, to be put into a file. Glyphs keep their numbers; hints are left out, which no screen of today reads in a drawing.
/// </summary>
internal static class FontSubset
{
    private const int SimpleHeader = 10, PartHasHints = 0x100;

    public static byte[] Of(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = WithParts(font, glyphs);
        var count = kept.Max() + 1;
        var outlines = new MemoryStream();
        var places = new byte[4 * (count + 1)];
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (kept.Contains(glyph)) outlines.Write(WithoutHints(font.Reader.Bytes(glyph).Data.ToArray()));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * (glyph + 1)), (int)outlines.Length);
        }

        return Assemble(
        [
            ("glyf", outlines.ToArray()), ("head", Head(font)), ("hhea", Altered(font, "hhea", 34, count)),
            ("hmtx", Widths(font, kept, count)), ("loca", places), ("maxp", Altered(font, "maxp", 4, count)),
        ]);
    }

    private static SortedSet<int> WithParts(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var kept = new SortedSet<int> { 0 };
        var open = new Stack<int>(glyphs);
        while (open.TryPop(out var glyph))
        {
            if (!kept.Add(glyph)) continue;
            var bytes = font.Reader.Bytes(glyph);
            if (bytes.Length > 0 && bytes.Signed(0) < 0) foreach (var part in GlyphParts.Of(bytes)) open.Push(part.Glyph);
        }

        return kept;
    }

    private static byte[] WithoutHints(byte[] glyph)
    {
        if (glyph.Length == 0) return glyph;
        var bytes = new FontBytes(glyph);
        var contours = bytes.Signed(0);
        if (contours < 0)
        {
            // What follows the last part is hints, and without the flag nobody looks there.
            foreach (var part in GlyphParts.Of(bytes)) glyph[part.At - 2] &= unchecked((byte)~(PartHasHints >> 8));
            return glyph;
        }

        var at = SimpleHeader + (2 * contours);
        var length = bytes.Unsigned(at);
        glyph[at] = glyph[at + 1] = 0;
        return [.. glyph[..(at + 2)], .. glyph[(at + 2 + length)..]];
    }

    private static byte[] Head(TrueTypeFont font)
    {
        var head = font.Tables["head"].Data.ToArray();
        // The sum over the file is set when the file is whole; places are long.
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Altered(TrueTypeFont font, string table, int at, int value)
    {
        var bytes = font.Tables[table].Data.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);
        return bytes;
    }

    private static byte[] Widths(TrueTypeFont font, SortedSet<int> kept, int count)
    {
        var widths = new byte[4 * count];
        foreach (var glyph in kept)
        {
            BinaryPrimitives.WriteUInt16BigEndian(widths.AsSpan(4 * glyph), (ushort)font.WidthOf(glyph));
            var outline = font.Reader.Bytes(glyph);
            if (outline.Length > 0) BinaryPrimitives.WriteInt16BigEndian(widths.AsSpan((4 * glyph) + 2), (short)outline.Signed(2));
        }

        return widths;
    }

    private static byte[] Assemble((string Tag, byte[] Bytes)[] tables)
    {
        var file = new byte[12 + (16 * tables.Length) + tables.Sum(table => Rounded(table.Bytes.Length))];
        BinaryPrimitives.WriteInt32BigEndian(file, 0x00010000);
        var power = int.Log2(tables.Length);
        int[] sizes = [tables.Length, 16 << power, power, (16 * tables.Length) - (16 << power)];
        for (var i = 0; i < sizes.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4 + (2 * i)), (ushort)sizes[i]);
        var at = 12 + (16 * tables.Length);
        for (var i = 0; i < tables.Length; i++)
        {
            var entry = file.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tables[i].Tag, entry);
            tables[i].Bytes.CopyTo(file, at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Rounded(tables[i].Bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Bytes.Length);
            at += Rounded(tables[i].Bytes.Length);
        }

        return file;
    }

    private static int Rounded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
