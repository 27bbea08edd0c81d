using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>Gathers what no font has, and says it.</summary>
internal sealed class FontWarnings
{
    private const int MostNamed = 12;
    private readonly List<Rune> _missing = [];
    private readonly List<Rune> _respelled = [];

    public void Add(SetLine line)
    {
        _missing.AddRange(line.Missing.EnumerateRunes());
        _respelled.AddRange(line.Respelled.EnumerateRunes());
    }

    public IReadOnlyList<string> Sentences()
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
