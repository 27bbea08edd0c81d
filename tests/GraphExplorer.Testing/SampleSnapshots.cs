using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Testing;

/// <summary>Snapshots of any size, always the same for a size: names of many lengths and scripts, a few entities with many relations and many with few.</summary>
public static class SampleSnapshots
{
    private static readonly (string Kind, string Label, string Shape, string Colour)[] Kinds =
    [
        ("unit", "Unit", "round-rectangle", "#e69f00"), ("place", "Place", "diamond", "#cc79a7"), ("source", "Source", "triangle", "#56b4e9"),
        ("actor", "Actor", "ellipse", "#0072b2"), ("agreement", "Agreement", "hexagon", "#009e73"), ("claim", "Claim", "star", "#d55e00"),
    ];

    private static readonly string[] Names =
    [
        "Special Battalion", "Sudzha", "Kyiv Post", "General Staff", "Comprehensive Strategic Partnership Treaty of 2024", "Special Operations Force",
        "Суджанський район", "Українська правда", "Главное разведывательное управление", "Ελληνική Δημοκρατία", "Εφημερίδα των Συντακτών",
        "Storm Corps", "Primorsky Krai", "Wire", "National Intelligence Service", "הארץ", "בית הספר (ירושלים) 2024", "وكالة الأنباء المركزية", "조선중앙통신",
        "11th Brigade of the Army Corps of the North", "Đồng Hới", "Łódź", "A very long name of an institution that nobody ever says in full, in any language", "Ria",
    ];

    private static readonly string[] Verbs = ["reported in", "reported on", "part of", "under", "says", "relays"];

    /// <summary>A drawing, laid out as a page would when <paramref name="places"/> is given: one point for each node.</summary>
    public static Snapshot Of(int nodes, Func<int, Point?>? places = null) => SnapshotJson.Seal(new()
    {
        Id = "00112233445566778899aabbccddeeff",
        Version = 1,
        Kind = SnapshotKind.Graph,
        Title = "Who reports what of the units near the border",
        Caption = "Every entity that a report of autumn 2024 names, and what joins them. A dashed line is disputed: a report denies or questions it.",
        Alternative = $"A drawing of {nodes} entities and the relations between them.",
        Author = "A. Analyst",
        FrozenAt = new(2026, 11, 22, 11, 30, 0, TimeSpan.Zero),
        Asked = new("Which unit was reported by any outlet in any region under any agreement?", null, null, null, null, [], false),
        Picture = new(1200, 800),
        Totals = new(nodes, 2 * nodes, 0),
        Nodes = [.. Enumerable.Range(0, nodes).Select(at => Node(at, places?.Invoke(at)))],
        Edges = [.. Enumerable.Range(1, nodes - 1).SelectMany(at => Edges(at)).DistinctBy(edge => edge.Id)],
        Legend = [.. Kinds.Select(kind => new LegendEntry(kind.Shape, kind.Colour, kind.Label)), new("line", "#a7aeb8", "reported"), new("dashed-line", "#a7aeb8", "disputed")],
    });

    /// <summary>The same with names that every font has.</summary>
    public static Snapshot Latin(int nodes)
    {
        var snapshot = Of(nodes);
        return SnapshotJson.Seal(snapshot with { Nodes = [.. snapshot.Nodes.Select((node, at) => node with { Name = Names[at % 6] })] });
    }

    private static NodeRef Ref(int at) => new(Kinds[at % Kinds.Length].Label, "id", string.Create(CultureInfo.InvariantCulture, $"n-{at}"));

    private static FrozenNode Node(int at, Point? place)
    {
        var (kind, label, shape, colour) = Kinds[at % Kinds.Length];
        var round = at / Names.Length;
        var name = Names[at * 7 % Names.Length] + (round == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {round + 1}"));
        return new(Ref(at), kind, name, [label, "Entity"], null, place, new(shape, colour, 22 + (22.0 / (1 + (at / 4)))));
    }

    // To one of the first few, and to one near it.
    private static IEnumerable<FrozenEdge> Edges(int at)
    {
        foreach (var to in new[] { at * 31 % Math.Max(1, Math.Min(at, (int)Math.Sqrt(at) + 1)), at / 2 })
        {
            var verb = Verbs[(at + to) % Verbs.Length];
            yield return new($"{Ref(at)}|{verb.Replace(' ', '-')}|{Ref(to)}", Ref(at), Ref(to), verb.Replace(' ', '-'), verb, 1 + (at % 9), 1, at % 11 == 0 ? 1 : 0, at % 11 == 0, []);
        }
    }
}
