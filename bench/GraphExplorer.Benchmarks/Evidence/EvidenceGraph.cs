namespace GraphExplorer.Benchmarks.Evidence;

/// <summary>
/// A graph of the evidence model with 100,000 nodes and 500,000 relationships, the same in every run: few outlets say most, few places
/// and parties are named most, most claims have a report or two, some have hundreds.
/// </summary>
internal sealed class EvidenceGraph
{
    public const int Nodes = 100_000;
    public const int Relationships = 500_000;
    private const int Seed = 42;

    private readonly Random _random = new(Seed);

    private EvidenceGraph()
    {
    }

    public List<SampleNode> NodeList { get; } = new(Nodes);
    public List<SampleLink> Links { get; } = new(Relationships);

    /// <summary>Positions in <see cref="NodeList"/> by label, those named most first.</summary>
    public Dictionary<string, int[]> Members { get; } = new(StringComparer.Ordinal);

    public static EvidenceGraph Make()
    {
        var graph = new EvidenceGraph();
        graph.AddNodes();
        graph.LinkEntities();
        graph.LinkReports();
        graph.LinkClaims();
        return graph;
    }

    private void AddNodes()
    {
        Add("Source", 2_000, ":Entity:Source:Outlet");
        Add("Actor", 2_500, ":Entity:Actor:Organization");
        Add("Unit", 6_000, ":Entity:Unit");
        Add("Agreement", 1_000, ":Entity:Agreement");
        Add("Place", 6_500, ":Entity:Place");
        Add("Document", 7_000, ":Document");
        Add("Claim", 25_000, ":Claim");
        Add("Report", 50_000, ":Report");
    }

    private void LinkEntities()
    {
        // Forty countries, four hundred regions, the rest lies within them.
        var places = Members["Place"];
        for (var place = 40; place < places.Length; place++) Link("WITHIN", places[place], places[place < 440 ? _random.Next(40) : 40 + _random.Next(400)]);
        for (var time = 0; time < 5_500; time++) Link("PART_OF", Any("Unit"), Often("Unit"));
        foreach (var unit in Members["Unit"]) Link("BELONGS_TO", unit, Often("Actor"));
        for (var time = 0; time < 9_000; time++) Link("MEMBER_OF", Any("Actor"), Often("Actor"));
        for (var time = 0; time < 6_000; time++) Link("COMMANDS", Any("Actor"), Any("Unit"));
        for (var time = 0; time < 8_000; time++) Link("PARTY_TO", Often("Actor"), Any("Agreement"));
        for (var time = 0; time < 1_500; time++) Link("OWNED_BY", Any("Source"), Often("Actor"));
        for (var time = 0; time < 1_500; time++) Link("SYNDICATES", Any("Source"), Often("Source"));
        for (var time = 0; time < 2_000; time++) Link("REFERS_TO", Any("Agreement"), Often("Agreement"));
        foreach (var document in Members["Document"]) Link("PUBLISHED", Often("Source"), document);
    }

    private void LinkReports()
    {
        var ofClaim = Members["Claim"].ToDictionary(claim => claim, _ => new List<int>());
        foreach (var report in Members["Report"])
        {
            var claim = Often("Claim", power: 1.6);
            Link("SAID_BY", report, Often("Source"));
            Link(_random.Next(10) switch { 0 => "DENIES", 1 => "QUESTIONS", _ => "ASSERTS" }, report, claim);
            Link("CONTAINS", Any("Document"), report);
            var earlier = ofClaim[claim];
            for (var cited = _random.Next(3); cited > 0 && earlier.Count > 0; cited--) Link("CITES", report, earlier[_random.Next(earlier.Count)]);
            earlier.Add(report);
        }
    }

    private void LinkClaims()
    {
        var claims = Members["Claim"];
        foreach (var claim in claims)
        {
            Link("ABOUT", claim, _random.Next(4) == 0 ? Often("Actor") : Often("Unit", power: 1.5));
            Link("LOCATED_IN", claim, Often("Place"));
        }

        for (var time = 0; time < 20_000; time++) Link("LOCATED_IN", Any("Claim"), Any("Place"));
        for (var time = 0; time < 12_000; time++) Link("UNDER", Any("Claim"), Often("Agreement"));
        for (var time = 0; time < 10_000; time++) Link("PART_OF", Any("Claim"), Any("Claim"));
        while (Links.Count < Relationships) Link("INVOLVES", Any("Claim"), _random.Next(3) == 0 ? Any("Unit") : Often("Actor"));
    }

    private void Add(string label, int count, string labels)
    {
        var names = new SampleNames(_random);
        Members[label] = [.. Enumerable.Range(NodeList.Count, count)];
        for (var number = 0; number < count; number++)
            NodeList.Add(new(label, labels, string.Create(CultureInfo.InvariantCulture, $"{label.ToLowerInvariant()}-{number}"), names.Next(label, number)));
    }

    private void Link(string type, int from, int to) => Links.Add(new(type, from, to));

    private int Any(string label) => Members[label][_random.Next(Members[label].Length)];

    // The first of a label are chosen far more often than the last.
    private int Often(string label, double power = 2.5) => Members[label][(int)(Members[label].Length * Math.Pow(_random.NextDouble(), power))];
}

/// <summary>A node of the sample, e.g. a unit with <c>:Entity:Unit</c>.</summary>
internal sealed record SampleNode(string Label, string Labels, string Id, string Name);

/// <summary>A relationship between positions in the list of nodes.</summary>
internal sealed record SampleLink(string Type, int From, int To);
