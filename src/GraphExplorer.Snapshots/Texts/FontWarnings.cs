using System.Text;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>Gathers what no font has, and says it.</summary>
public sealed class FontWarnings
{
    private const int MostNamed = 12;
    private readonly List<Rune> _missing = [];
    private readonly List<Rune> _respelled = [];

    /// <summary>What a PNG or a PDF of a scene would not show as it is, each a sentence for a person.</summary>
    public static IReadOnlyList<string> Of(Scene scene, FontShelf fonts)
    {
        var (warnings, typesetter) = (new FontWarnings(), new Typesetter(fonts));
        foreach (var mark in scene.Marks) warnings.Add(mark, typesetter);
        return warnings.Sentences();
    }

    internal void Add(SetLine line)
    {
        _missing.AddRange(line.Missing.EnumerateRunes());
        _respelled.AddRange(line.Respelled.EnumerateRunes());
    }

    private void Add(Mark mark, Typesetter typesetter)
    {
        if (mark is TextMark text) Add(typesetter.Set(text.Text, text.Font.Size, text.Font.Bold));
        else if (mark is GroupMark group) foreach (var one in group.Marks) Add(one, typesetter);
    }

    internal IReadOnlyList<string> Sentences()
    {
        var sentences = new List<string>();
        if (_respelled.Count > 0) sentences.Add($"No font here has {Names(_respelled)}: drawn in Latin letters, by sound. An SVG shows them where its reader has a font.");
        if (_missing.Count > 0) sentences.Add($"No font here has {Names(_missing)}: drawn as boxes. An SVG shows them where its reader has a font.");
        return sentences;
    }

    private static string Names(IEnumerable<Rune> runes)
    {
        var different = runes.Distinct().ToList();
        var more = different.Count - MostNamed;
        return string.Join(' ', different.Take(MostNamed)) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more:N0} more") : "");
    }
}
