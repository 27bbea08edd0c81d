using System.Text.Json;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Testing;

/// <summary>Snapshots made by hand, for tests of what is made of them.</summary>
public static class ExampleSnapshots
{
    private static readonly NodeRef Battalion = new("Unit", "id", "unit-special-battalion");
    private static readonly NodeRef Sudzha = new("Place", "id", "place-sudzha");
    private static readonly NodeRef Treaty = new("Agreement", "id", "agreement-treaty");
    private static readonly NodeRef Daily = new("Source", "id", "source-daily");
    private static readonly NodeRef Wire = new("Source", "id", "source-wire");
    private static readonly NodeRef Strength = new("Claim", "id", "claim-strength");
    private static readonly NodeRef DailySays = new("Report", "id", "report-daily");
    private static readonly NodeRef WireSays = new("Report", "id", "report-wire");
    private static readonly NodeRef EmbassyDenies = new("Report", "id", "report-embassy");
    private static readonly NodeRef Lang = new("Person", "name", "Fritz Lang");
    private static readonly NodeRef Metropolis = new("Movie", "id", "17136");
    private static readonly NodeRef Science = new("Genre", "", "tTGwPvJpXcBHYnYf7o4A0A");
    private static readonly NodeRef Article = new("Document", "id", "document-001");

    /// <summary>A drawing of four entities with every field in use: two reports of a strength, one from the other, and a denial.</summary>
    public static Snapshot Small { get; } = SnapshotJson.Seal(new()
    {
        Id = "00112233445566778899aabbccddeeff",
        Version = 2,
        Kind = SnapshotKind.Graph,
        Title = "The battalion near Sudzha",
        Caption = "What outlets report, & what the embassy <denies>.",
        Alternative = "Four entities. Daily reported on the Special Battalion (батальйон), near Sudzha, under the Treaty of 2024; an embassy denies it.",
        Author = "A. Analyst",
        FrozenAt = new(2026, 11, 22, 11, 30, 0, TimeSpan.Zero),
        Asked = new(
            "Which unit was reported by Daily, in any region, under any agreement?",
            new("question", new Dictionary<string, string> { ["outlet"] = Daily.ToString(), ["speakers"] = "outlets" }),
            new("MATCH (n:Unit {id: $id}) RETURN n.name AS name, n.size AS size",
                new Dictionary<string, JsonElement> { ["id"] = JsonSerializer.SerializeToElement("unit-special-battalion") }),
            "?q=question&outlet=Source:id:source-daily", new(new(2024, 11, 30), "said"), ["stance: denies"], true),
        Picture = new(960, 600, new(new(40.5, -12), 1.25)),
        Totals = new(4, 3, 5),
        Nodes =
        [
            new(Battalion, "unit", "Special Battalion", ["Unit", "Entity"], "battalion", new(0, 0), new("round-rectangle", "#e69f00", 34)),
            new(Sudzha, "place", "Sudzha", ["Place", "Entity"], "town", new(180, -90.5), new("diamond", "#cc79a7", 26), new(51.19, 35.27)),
            new(Treaty, "agreement", "Treaty of 2024", ["Agreement", "Entity"], null, new(-160, 110), new("hexagon", "#009e73", 26)),
            new(Daily, "source", "Daily", ["Source", "Outlet", "Entity"], "newspaper", new(-150, -120), new("triangle", "#56b4e9", 26)),
        ],
        Edges =
        [
            new($"{Daily}|reported-on|{Battalion}", Daily, Battalion, "reported-on", "reported on", 2, 1, 0, false, [DailySays, WireSays]),
            new($"{Battalion}|reported-in|{Sudzha}", Battalion, Sudzha, "reported-in", "reported in", 3, 1, 1, true, [DailySays, WireSays, EmbassyDenies]),
            new($"{Battalion}|reported-under|{Treaty}", Battalion, Treaty, "reported-under", "reported under", 1, 1, 0, false, [DailySays]),
        ],
        Legend =
        [
            new("round-rectangle", "#e69f00", "Unit"), new("diamond", "#cc79a7", "Place"), new("hexagon", "#009e73", "Agreement"),
            new("triangle", "#56b4e9", "Source"), new("dashed-line", "#a7aeb8", "disputed"),
        ],
        Reports = [FromDaily(), FromWire(), FromEmbassy()],
        Claims =
        [
            new(Strength, "The battalion is to have a number of soldiers.", "strength", [new(Battalion, "Special Battalion", "unit")],
                [new(new(Sudzha, "Sudzha", "place"), "near", "probable")], [new(new(Treaty, "Treaty of 2024", "agreement"), "4")],
                [new(new(new("Unit", "id", "unit-brigade"), "Brigade", "unit"), "parent")], new(3, 2, 1, 0, 0, 1, 0, 0, ["Wire"])),
        ],
        Documents = [new(Article, "A battalion is formed", "Daily", "https://example.org/a?b=1&c=2", "en", new(new(2024, 10, 14), new(2024, 10, 14)), true, true)],
        Table = new(["name", "size"], [["Special Battalion", null]]),
    });

    /// <summary>The same, two of its entities drawn as one: what format 1 could not hold.</summary>
    public static Snapshot Grouped { get; } = SnapshotJson.Seal(Small with
    {
        Nodes =
        [
            .. Small.Nodes.Take(3),
            new(new("Group", "n", "1"), "source", "2 sources", [], null, new(-150, -120), new("triangle", "#56b4e9", 26), null, [new(Daily, "Daily", "source"), new(Wire, "Wire", "source")]),
        ],
        Edges = [new($"Group:n:1|reported-on|{Battalion}", new("Group", "n", "1"), Battalion, "reported-on", "reported on", 2, 1, 0, false, [DailySays, WireSays]), .. Small.Edges.Skip(1)],
    });

    /// <summary>A drawing of a graph of another model: nobody's word is behind it.</summary>
    public static Snapshot OfOtherModel { get; } = SnapshotJson.Seal(new()
    {
        Id = "ffeeddccbbaa99887766554433221100",
        Version = 1,
        Kind = SnapshotKind.Graph,
        Model = SnapshotModel.Other,
        Title = "Films of Fritz Lang",
        Alternative = "Graph of 4 entities and 3 connections.",
        FrozenAt = new(2026, 11, 22, 18, 0, 0, TimeSpan.Zero),
        Asked = new("Films of Fritz Lang", null, null, "?about=Person:name:Fritz%20Lang", null, [], true),
        Picture = new(720, 480),
        Totals = new(4, 3, 0),
        Nodes =
        [
            new(Lang, ":Director", "Fritz Lang", ["Director", "Person"], "Director · Person", new(0, 0), new("hexagon", "#009e73", 44), Facts: [new("name", "Fritz Lang")]),
            new(Metropolis, ":Movie", "Metropolis", ["Movie"], "Movie · 17136", new(160, -60), new("round-rectangle", "#e69f00", 30), Facts: [new("title", "Metropolis"), new("id", "17136")]),
            new(Science, ":Genre", "Science fiction", ["Genre"], "Genre", new(180, 90), new("ellipse", "#0072b2", 22), Facts: [new("genre", "Science fiction")]),
            new(new("Group", "n", "1"), ":Writer", "2 Writer", [], null, new(-160, 40), new("diamond", "#cc79a7", 26), Members: [new(new("Person", "name", "Thea von Harbou"), "Thea von Harbou", ":Writer"), new(new("Person", "name", "Henrik Galeen"), "Henrik Galeen", ":Writer")]),
        ],
        Edges =
        [
            new($"{Lang}|DIRECTED|{Metropolis}", Lang, Metropolis, "DIRECTED", "directed", 0, 0, 0, false, [], 1),
            new($"Group:n:1|WROTE|{Metropolis}", new("Group", "n", "1"), Metropolis, "WROTE", "wrote", 0, 0, 0, false, [], 2),
            new($"{Metropolis}|IN_GENRE|{Science}", Metropolis, Science, "IN_GENRE", "in genre", 0, 0, 0, false, [], 1),
        ],
        Legend = [new("ellipse", "#0072b2", "Genre"), new("round-rectangle", "#e69f00", "Movie"), new("hexagon", "#009e73", "Director"), new("diamond", "#cc79a7", "Writer")],
    });

    private static FrozenReport FromDaily() => new(
        DailySays, "Daily relays Wire on the battalion's strength.", "asserts", "expected", new(Daily, "Daily", "source"), Strength,
        new(null, null, 3000, "up-to", "soldiers", null, "planned", "up to 3,000 soldiers"), new(new(2024, 10, 14), new(2024, 10, 14)),
        new(new(2024, 10, 1), null), new(2026, 11, 22), Article, 7, "known", [[StepOf(Daily, "Daily", DailySays, "quotes"), StepOf(Wire, "Wire", WireSays, null)]], false, false);

    private static FrozenReport FromWire() => new(
        WireSays, "Wire gives up to 3,000 soldiers.", "asserts", null, new(Wire, "Wire", "source"), Strength,
        new(null, null, 3000, "up-to", "soldiers", null, "planned", "up to 3,000 soldiers"), null, null, null, null, null, "known",
        [[StepOf(Wire, "Wire", WireSays, null)]], true, true);

    private static FrozenReport FromEmbassy() => new(
        EmbassyDenies, null, "denies", null, new(new("Source", "id", "source-embassy"), "An embassy", "source"), Strength, null,
        new(null, new(2024, 10, 31)), null, null, Article, null, "unknown", [], false, false);

    private static FrozenStep StepOf(NodeRef speaker, string name, NodeRef report, string? mode) =>
        new(report, new(speaker, name, "source"), ["A state"], null, "asserts", mode, "known");
}
