using System.Text;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>The tables of one face of a font file (<c>.ttf</c>, or <c>.ttc</c> with several faces).</summary>
internal sealed class FontTables
{
    private const int Collection = 0x74746366;
    private readonly Dictionary<string, FontBytes> _tables = new(StringComparer.Ordinal);

    public FontTables(byte[] file, int face)
    {
        var bytes = new FontBytes(file);
        var start = bytes.Long(0) == Collection ? bytes.Long(12 + (4 * face)) : 0;
        for (var i = 0; i < bytes.Unsigned(start + 4); i++)
        {
            var entry = start + 12 + (16 * i);
            var tag = Encoding.ASCII.GetString(bytes.Slice(entry, 4).Data.Span);
            _tables[tag] = bytes.Slice(bytes.Long(entry + 8), bytes.Long(entry + 12));
        }
    }

    /// <summary>A table that a TrueType font must have.</summary>
    public FontBytes this[string tag] => Find(tag) ?? throw new InvalidDataException($"The font has no table {tag}.");

    public FontBytes? Find(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;
}
