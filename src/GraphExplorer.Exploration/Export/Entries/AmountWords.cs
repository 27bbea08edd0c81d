using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Gives every pair of bounds of a verbal amount words of its own, e.g. 2,000 to 19,999 <c>thousands</c>: a graph keeps the bounds alone.</summary>
internal sealed class AmountWords
{
    private readonly Dictionary<(long? Low, long? High), string> _words = [];

    public AmountWords(GraphContent content)
    {
        foreach (var report in content.WithLabel("Report").Where(report => report.Properties["approximation"].TextOrNull() == "words"))
        {
            var bounds = Bounds(report.Properties);
            if (!_words.ContainsKey(bounds)) _words.Add(bounds, Name(bounds));
        }
    }

    public string Of(ValueMap report) => _words[Bounds(report)];

    public IEnumerable<FileEntry> Entries() => _words.Select(
        entry => new FileEntry().Put("words", entry.Value).Put("low", entry.Key.Low).Put("high", entry.Key.High));

    private static (long? Low, long? High) Bounds(ValueMap report) => (report["low"].IntegerOrNull(), report["high"].IntegerOrNull());

    private string Name((long? Low, long? High) bounds)
    {
        var words = VerbalAmount.Of(new(bounds.Low, null, bounds.High, "words")).Words;
        return _words.ContainsValue(words) ? string.Create(CultureInfo.InvariantCulture, $"{words} ({bounds.Low} to {bounds.High})") : words;
    }
}
