using System.Collections;
using System.Text;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>Fonts that a machine has, found by what they have glyphs for. Only those with TrueType outlines that may be put into a file.</summary>
internal sealed class MachineFonts(IReadOnlyList<string> folders)
{
    private const int Characters = 0x20000;
    private const int LargestFile = 64 << 20;
    private const int NotToBeEmbedded = 0x0002;

    /// <summary>Where systems keep fonts for everybody.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        [.. new[] { Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts" }.Where(folder => folder.Length > 0)];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, FontFace> _open = new(StringComparer.Ordinal);
    private List<(string Path, BitArray Has)>? _files;

    public FontFace? Find(Rune character)
    {
        lock (_lock)
        {
            _files ??= [.. folders.Where(Directory.Exists).SelectMany(FontFiles).Select(path => (path, Has: Coverage(path))).Where(file => file.Has is not null)
                .Select(file => (file.path, file.Has!))];
            var path = _files.Find(file => character.Value < Characters && file.Has[character.Value]).Path;
            if (path is null) return null;
            if (!_open.TryGetValue(path, out var face)) _open[path] = face = new(NameOf(path), TrueTypeFont.Read(File.ReadAllBytes(path)));
            return face;
        }
    }

    private static IEnumerable<string> FontFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".TTC" && new FileInfo(path).Length <= LargestFile)
            .Order(StringComparer.Ordinal);

    // A font that cannot be read, or forbids to be embedded, is none to draw with.
    private static BitArray? Coverage(string path)
    {
        try
        {
            var font = TrueTypeFont.Read(File.ReadAllBytes(path));
            if (((font.Tables.Find("OS/2")?.Unsigned(8) ?? 0) & NotToBeEmbedded) != 0) return null;
            var has = new BitArray(Characters);
            foreach (var character in font.Characters.Where(character => character < Characters)) has[character] = true;
            return has;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string NameOf(string path)
    {
        var name = new string([.. Path.GetFileNameWithoutExtension(path).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        return name.Length == 0 ? "Font" : name;
    }
}
