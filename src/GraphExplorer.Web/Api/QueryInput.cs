using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api;

/// <summary>Reads what an address asks for after the question mark, with an error that names the parameter.</summary>
/// <param name="query">As sent; an empty parameter counts as absent.</param>
internal sealed class QueryInput(IQueryCollection query)
{
    private const int LongestText = 200;
    private const int LongestRef = 2000;

    /// <summary>Text of at most 200 characters; empty where it is absent.</summary>
    public string Text(string name)
    {
        var text = Single(name) ?? "";
        return text.Length <= LongestText ? text : throw Bad($"{name} is longer than {LongestText} characters.");
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Number(string name, int absent, int least, int most)
    {
        if (Single(name) is not { } text) return absent;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        throw Bad($"{name} is a whole number from {least} to {most}, not \"{Shown(text)}\".");
    }

    /// <summary>One of some words, or null where it is absent.</summary>
    public string? OneOf(string name, IReadOnlyCollection<string> words)
    {
        if (Single(name) is not { } word) return null;
        return words.Contains(word) ? word : throw Bad($"{name} is one of {string.Join(", ", words)}, not \"{Shown(word)}\".");
    }

    /// <summary>A word, the list of which only the graph has, or null where it is absent.</summary>
    public string? Word(string name) =>
        Single(name) is not { } word ? null : word.Length <= LongestRef ? word : throw Bad($"{name} is longer than {LongestRef} characters.");

    /// <summary>Like <see cref="Word"/>, for one that cannot be left out.</summary>
    public string RequiredWord(string name) => Word(name) ?? throw Bad($"{name} is missing.");

    /// <summary>A day such as 2024-10-31, or null where it is absent.</summary>
    public DateOnly? Day(string name)
    {
        if (Single(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw Bad($"{name} is a day such as 2024-10-31, not \"{Shown(text)}\".");
    }

    /// <summary>A reference, or null where it is absent.</summary>
    public NodeRef? Ref(string name) => Single(name) is { } text ? ToRef(name, text) : null;

    /// <summary>A reference that cannot be left out.</summary>
    public NodeRef RequiredRef(string name) => Ref(name) ?? throw Bad($"{name} is missing: a reference such as Unit:id:unit-x.");

    /// <summary>References, one for each time the parameter is given.</summary>
    public IReadOnlyList<NodeRef> Refs(string name, int most)
    {
        var texts = Many(name);
        return texts.Count <= most ? [.. texts.Select(text => ToRef(name, text))] : throw Bad($"{name} is given {texts.Count} times; {most} is the most.");
    }

    /// <summary>Some of some words, one for each time the parameter is given.</summary>
    public IReadOnlyList<string> AnyOf(string name, IReadOnlyCollection<string> words)
    {
        var found = Many(name).Distinct(StringComparer.Ordinal).ToList();
        return found.Find(word => !words.Contains(word)) is { } other ? throw Bad($"{name} is of {string.Join(", ", words)}, not \"{Shown(other)}\".") : found;
    }

    /// <summary>Words, the list of which only the graph has, one for each time the parameter is given.</summary>
    public IReadOnlyList<string> Words(string name, int most)
    {
        var words = Many(name).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count > most) throw Bad($"{name} is given {words.Count} times; {most} is the most.");
        return words.TrueForAll(word => word.Length <= LongestRef) ? words : throw Bad($"{name} is longer than {LongestRef} characters.");
    }

    /// <summary>An edge of the entity view, which cannot be left out.</summary>
    public EdgeName Edge() => new(RequiredRef("from"), RequiredRelation(), RequiredRef("to"));

    /// <summary>From where evidence is looked at: a day, the time it is counted by, and a window for contradictions.</summary>
    public Lens Lens() => new(
        Day("day"), OneOf("time", Exploration.Provenance.Lens.Times) ?? Exploration.Provenance.Lens.Said,
        Number("window", absent: 0, least: 0, most: Exploration.Provenance.Lens.WidestWindow));

    /// <summary>A reference as a segment of the path holds it.</summary>
    public static NodeRef ToRef(string name, string text)
    {
        if (text.Length > LongestRef) throw Bad($"{name} is longer than {LongestRef} characters.");
        if (NodeRef.TryParse(text, out var node)) return node;
        throw Bad($"{name} is a reference such as Unit:id:unit-x, not \"{Shown(text)}\".");
    }

    // Documents connect what is drawn, too.
    private Relation RequiredRelation() => OneOf("relation", Relation.DrawnNames) is { } name ? Relation.Named(name) : throw Bad("relation is missing.");

    private static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private List<string> Many(string name) => [.. query[name].OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))];

    private string? Single(string name)
    {
        var values = query[name];
        if (values.Count > 1) throw Bad($"{name} is given {values.Count} times; once is enough.");
        return string.IsNullOrWhiteSpace(values.ToString()) ? null : values.ToString();
    }
}
