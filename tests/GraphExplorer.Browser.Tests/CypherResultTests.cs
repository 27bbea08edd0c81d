using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>A result as table, graph, JSON and plan.</summary>
public sealed class CypherResultTests(Site site)
{
    private const string Around = "MATCH (u:Unit {id: 'unit-special-buryat-battalion'})<-[a:ABOUT]-(c:Claim) RETURN u, a, c";

    [Fact]
    public async Task Nodes_and_relationships_are_drawn_and_lead_to_the_explorer()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(Around, view: "graph"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.DrawnAsync();
        await visit.Page.EvaluateAsync("() => document.querySelector('graph-pane').choose('Unit:id:unit-special-buryat-battalion')");
        var card = visit.Page.Locator(".element-card");
        await Assertions.Expect(card).ToContainTextAsync(":Entity:Unit");
        await Assertions.Expect(card.Locator("dd")).ToContainTextAsync(["battalion"]);
        await card.GetByRole(AriaRole.Link, new() { Name = "Open in explorer" }).ClickAsync();
        await visit.SettledAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Special Buryat Battalion");
    }

    [Fact]
    public async Task All_entities_of_a_result_are_opened_together_in_the_explorer()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(
            "MATCH (u:Unit {id: 'unit-special-buryat-battalion'})<-[:ABOUT]-(c:Claim)-[:LOCATED_IN]->(p:Place) RETURN u, c, p", view: "graph"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.DrawnAsync();
        var entities = await visit.Page.EvaluateAsync<string[]>(
            "() => document.querySelector('graph-pane').result.graph.nodes.filter(({ labels }) => labels.includes('Entity')).map(({ name }) => name)");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open all in explorer" }).ClickAsync();
        await visit.SettledAsync();
        Assert.True(entities.Length > 1);
        Assert.Empty(entities.Except(await visit.DrawnAsync()));
    }

    [Fact]
    public async Task What_is_chosen_in_the_drawing_is_not_behind_what_is_said_of_it()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(Around, view: "graph"), new(Width: 360, Height: 740));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.DrawnAsync();
        foreach (var node in await visit.Page.EvaluateAsync<string[]>("() => document.querySelector('graph-pane').result.graph.nodes.map(({ ref }) => ref)"))
        {
            await visit.Page.EvaluateAsync("(ref) => document.querySelector('graph-pane').choose(ref)", node);
            await visit.Page.WaitForFunctionAsync("""
                (ref) => {
                  const { y, height } = document.querySelector('graph-pane').view.viewport.screenBox(ref);
                  return y + height <= document.querySelector('.element-card:not([hidden])').getBoundingClientRect().y;
                }
                """, node);
        }
    }

    [Fact]
    public async Task The_drawing_is_walked_by_keys()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(Around, view: "graph"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.DrawnAsync();
        await visit.Page.Locator("graph-pane .stage").FocusAsync();
        await visit.PressAsync("Home");
        await Assertions.Expect(visit.Announced).ToContainTextAsync("Special Buryat Battalion");
        await visit.PressAsync("PageDown", "Enter");
        await Assertions.Expect(visit.Page.Locator(".element-card")).ToContainTextAsync(":Claim");
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".element-card")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Every_type_of_value_is_readable()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(
            "RETURN null AS a, true AS b, 1.5 AS c, date('2024-10-31') AS d, duration('P1Y2DT3H') AS e, [1, 'x'] AS f, {k: [1, [2]]} AS g, "
            + "datetime('2024-10-31T12:00:00+01:00') AS h, point({latitude: 51.7, longitude: 36.2}) AS i"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync(
            ["null", "true", "1.5", "2024-10-31", "1 y 2 d 3 h", "1x", "k: 1[2]", "2024-10-31 12:00:00 +01:00", "36.2°, 51.7°"]);
    }

    [Fact]
    public async Task A_node_opens_and_a_long_text_unfolds()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(
            "MATCH (u:Unit {id: 'unit-special-buryat-battalion'}) RETURN u, reduce(s = '', x IN range(1, 300) | s + 'word ') AS long"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.Cells.First.Locator("summary").ClickAsync();
        await Assertions.Expect(bench.Cells.First.Locator("dd")).ToContainTextAsync(["unit-special-buryat-battalion"]);
        var text = bench.Cells.Nth(1);
        var folded = (await text.InnerTextAsync()).Length;
        await text.GetByRole(AriaRole.Button, new() { Name = "all 1,500 letters" }).ClickAsync();
        Assert.InRange((await text.InnerTextAsync()).Length, 1400, 1600);
        Assert.InRange(folded, 200, 400);
    }

    [Fact]
    public async Task Many_rows_are_in_pages_and_what_is_left_out_is_said()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("UNWIND range(1, 12345) AS x RETURN x"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Status).ToContainTextAsync("12,345 rows");
        await Assertions.Expect(visit.Page.Locator(".run-notices")).ToContainTextAsync("The first 10,000 of 12,345 rows are shown.");
        await Assertions.Expect(bench.Cells).ToHaveCountAsync(100);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Next rows" }).ClickAsync();
        await Assertions.Expect(bench.Cells.First).ToHaveTextAsync("101");
        await Assertions.Expect(visit.Page.Locator(".row-pages")).ToContainTextAsync("101–200 of 10,000");
    }

    [Fact]
    public async Task Rows_are_copied_as_text_and_as_json()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("UNWIND ['a', 'b'] AS x RETURN x, 9007199254740993 AS y"));
        var bench = new CypherBench(visit);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await bench.RunAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as text" }).ClickAsync();
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("Copied");
        Assert.Equal("x\ty\na\t9007199254740993\nb\t9007199254740993", await ClipboardAsync(visit));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as JSON" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("async () => (await navigator.clipboard.readText()).startsWith('[')");
        using var json = JsonDocument.Parse(await ClipboardAsync(visit));
        Assert.Equal(9007199254740993, json.RootElement[1].GetProperty("y").GetInt64());
    }

    [Fact]
    public async Task A_plan_is_a_table()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("PROFILE MATCH (u:Unit) WHERE u.named RETURN u.name ORDER BY u.name"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        var operators = visit.Page.Locator("plan-table .operator");
        await Assertions.Expect(operators.First).ToHaveTextAsync("ProduceResults");
        await Assertions.Expect(operators.Last).ToHaveTextAsync("NodeByLabelScan");
        await Assertions.Expect(visit.Page.Locator("plan-table thead th")).ToHaveTextAsync(["Operator", "Details", "Estimated rows", "Rows"]);
        await bench.View("Table").ClickAsync();
        await Assertions.Expect(bench.Cells.First).ToBeVisibleAsync();
        await bench.WriteAsync("EXPLAIN CREATE (n:NeverMade) RETURN n");
        await bench.RunAsync();
        await Assertions.Expect(bench.Status).ToContainTextAsync("Planned, not run");
        await Assertions.Expect(operators.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_in_a_value_is_only_text()
    {
        const string Markup = "<img src=x onerror=window.caught=true>";
        await using var visit = await site.OpenAsync(CypherBench.AddressOf($"RETURN '{Markup}' AS x, {{`{Markup}`: '{Markup}'}} AS m"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells.First).ToHaveTextAsync(Markup);
        await Assertions.Expect(visit.Page.Locator("main img")).ToHaveCountAsync(0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.caught === undefined"));
    }

    private static Task<string> ClipboardAsync(Visit visit) => visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
