using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>A database that knows nothing of claims and reports, looked around in by its own labels and types.</summary>
public sealed class OtherModelTests(Site site)
{
    private static readonly VisitOptions _movies = new(Example: "movies");
    private static readonly VisitOptions _odd = new(Example: "odd-names");

    [Fact]
    public async Task The_start_says_what_is_in_it_and_leads_to_its_nodes()
    {
        await using var visit = await site.OpenAsync("/", _movies);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Look around in this database");
        await Assertions.Expect(visit.Page.Locator("search-box input")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".label-entry h3")).ToHaveTextAsync(["Person", "Actor", "Movie", "Director", "Genre", "Writer"]);
        await Assertions.Expect(visit.Page.Locator(".type-list li").Filter(new() { HasText = "MARRIED_TO" })).ToContainTextAsync("Director → Writer");
        await visit.Page.Locator(".label-entry .way").Filter(new() { HasText = "Metropolis" }).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(["Brigitte Helm", "Expressionism", "Fritz Lang", "Metropolis", "Rudolf Klein-Rogge", "Science fiction", "Thea von Harbou"], await visit.DrawnAsync());
        Assert.StartsWith("/?about=Movie:id:17136", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_by_every_word_and_expanding_adds_what_the_menu_counts()
    {
        await using var visit = await site.OpenAsync("/", _movies);
        await visit.Page.Keyboard.TypeAsync("lang fritz");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Fritz Lang" }).ClickAsync();
        await visit.SettledAsync();
        var row = visit.Page.Locator("entity-table [data-ref]").Filter(new() { HasText = "Thea von Harbou" });
        await row.FocusAsync();
        await visit.PressAsync("e");
        var wrote = visit.Page.Locator(".expand-menu .relation").Filter(new() { HasText = "wrote" });
        await Assertions.Expect(wrote).ToContainTextAsync("3 Movie");
        await wrote.ClickAsync();
        await visit.SettledAsync();
        Assert.Contains("Metropolis", await visit.DrawnAsync());
        Assert.Contains("WROTE~out~:Movie~20~Person:name:Thea von Harbou", visit.Path, StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        await visit.SettledAsync();
        Assert.Contains("Metropolis", await visit.DrawnAsync());
    }

    [Fact]
    public async Task Table_drawing_and_details_have_one_selection()
    {
        await using var visit = await site.OpenAsync("/?about=Movie:id:17136", _movies);
        await visit.SettledAsync();
        await visit.ClickNodeAsync("Person:name:Fritz Lang");
        await Assertions.Expect(visit.Page.Locator("entity-table [aria-selected=true]")).ToContainTextAsync("Fritz Lang");
        await Assertions.Expect(visit.Details.Locator(".facts")).ToContainTextAsync("1890");
        await visit.Page.Locator("entity-table [data-ref]").Filter(new() { HasText = "Science fiction" }).ClickAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Science fiction");
        await Assertions.Expect(visit.Details).ToContainTextAsync("Its address is good until the server stops.");
    }

    [Fact]
    public async Task The_legend_hides_a_label_and_the_rail_keeps_a_type()
    {
        await using var visit = await site.OpenAsync("/?about=Movie:id:17136", _movies);
        await visit.SettledAsync();
        await visit.Page.Locator(".legend button").Filter(new() { HasText = "Genre" }).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("Expressionism", await visit.DrawnAsync());
        await visit.Choice("relations DIRECTED").CheckAsync();
        await visit.SettledAsync();
        Assert.Equal(["Fritz Lang", "Metropolis"], await visit.DrawnAsync());
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveTextAsync(["“directed”", "without Genre"]);
    }

    [Fact]
    public async Task Names_that_mean_something_in_an_address_survive_it()
    {
        await using var visit = await site.OpenAsync("/", _odd);
        await visit.Page.Keyboard.TypeAsync("bolts");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Bolts for the bridge" }).ClickAsync();
        await visit.SettledAsync();
        var edge = await visit.Page.EvaluateAsync<string>(
            "() => document.querySelector('graph-panel').visible.graph.edges.find(({ relation }) => relation === '~odd|type%').id");
        var order = edge.Split('|')[0];
        var expansion = $"%7Eodd|type%25~out~:Purchase Order~20~{order}";
        await visit.GoAsync(new(new(visit.Page.Url), $"/?about={Uri.EscapeDataString(order)}&expand={Uri.EscapeDataString(expansion)}&edge={Uri.EscapeDataString(edge)}&details"));
        await visit.SettledAsync();
        await Assertions.Expect(visit.Details).ToContainTextAsync("Relationships · 2");
        await Assertions.Expect(visit.Page.Locator(".summary")).ToContainTextAsync("This address is good until the server stops");
        await Assertions.Expect(visit.Page.Locator(".added li")).ToContainTextAsync("~odd|type%");
    }

    [Fact]
    public async Task A_question_says_what_it_needs_and_leads_to_the_start()
    {
        await using var visit = await site.OpenAsync("/?question=who-denies", _movies with { ExpectsFailures = true });
        await Assertions.Expect(visit.Page.Locator(".notice.empty")).ToContainTextAsync("Claim, Report and Source");
        await visit.Page.Locator(".notice.empty button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".label-entry h3").First).ToHaveTextAsync("Person");
    }

    [Fact]
    public async Task No_address_of_the_page_and_no_request_holds_an_element_id()
    {
        await using var visit = await site.OpenAsync("/", _odd);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(Uri.UnescapeDataString(request.Url));
        await visit.Page.Locator(".label-entry .way").Filter(new() { HasText = "Painting" }).ClickAsync();
        await visit.SettledAsync();
        await visit.Page.Locator("entity-table [data-ref]").First.ClickAsync();
        await Assertions.Expect(visit.Details.Locator(".facts")).ToBeVisibleAsync();
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked.Append(visit.Path), address => System.Text.RegularExpressions.Regex.IsMatch(address, @"\b[45]:[0-9a-f-]{8,}:\d+"));
    }

    [Fact]
    public async Task The_Cypher_page_offers_queries_in_its_labels_and_draws_them_alike()
    {
        await using var visit = await site.OpenAsync("/cypher", _movies);
        await visit.Page.Locator(".example-card").Filter(new() { HasText = "The most connected: Person" }).ClickAsync();
        await visit.PressAsync("Control+Enter");
        var cell = visit.Page.Locator(".v-node").Filter(new() { HasText = "Thea von Harbou" }).First;
        await Assertions.Expect(cell.Locator(".kind-mark")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("kind-label-5"));
    }

    [Fact]
    public async Task What_is_drawn_is_frozen_without_a_word_of_evidence_and_its_page_shows_properties()
    {
        await using var visit = await site.OpenAsync("/?about=Movie:id:17136", _movies);
        await visit.SettledAsync();
        await visit.Page.Locator(".snapshot-open").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".snapshot-preview img")).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("^Graph of 7 entities and 6 connections"));
        await Assertions.Expect(visit.Page.Locator(".freeze-picture > p")).ToHaveTextAsync("Holds 7 entities, 6 connections.");
        await Assertions.Expect(visit.Page.Locator(".snapshot-dialog")).Not.ToContainTextAsync(new System.Text.RegularExpressions.Regex("report|evidence|source"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Freeze", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "GraphML" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "BibTeX" })).ToHaveCountAsync(0);
        var path = await visit.Page.Locator(".made-address a").First.GetAttributeAsync("href");
        await visit.Page.GotoAsync(new Uri(new(visit.Page.Url), path!).AbsoluteUri);
        await visit.Page.Locator("svg .node[data-ref='Movie:id:17136']").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".said")).ToContainTextAsync("Metropolis (Movie · 17136): 6 connections below");
        await Assertions.Expect(visit.Page.Locator("tr[data-drawn]:visible").First).ToContainTextAsync("title: Metropolis; id: 17136");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await visit.Page.Locator("svg .edge[data-ref='Person:name:Thea von Harbou|WROTE|Movie:id:17136']").FocusAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".said")).ToContainTextAsync("1 connection below");
        await Assertions.Expect(visit.Page.Locator("tr[data-drawn]:visible")).ToHaveTextAsync(["Thea von HarbouWROTEMetropolis2"]);
        await visit.GoAsync(new(new Uri(visit.Page.Url), "/snapshots?q=metropolis"));
        await Assertions.Expect(visit.Page.Locator(".snapshot-card .drift").First).ToHaveTextAsync("As today");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Take along" }).First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("dialog[open]").GetByRole(AriaRole.Link, new() { Name = "GraphML" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("dialog[open]").GetByRole(AriaRole.Link, new() { Name = "BibTeX" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_a_statement_gave_is_frozen_as_a_table_or_as_a_drawing()
    {
        await using var visit = await site.OpenAsync("/cypher?view=graph&query=" + Uri.EscapeDataString("MATCH (p:Person)-[r:WROTE]->(m:Movie) RETURN p, r, m"), _movies);
        await Assertions.Expect(visit.Page.Locator(".snapshot-open")).Not.ToBeVisibleAsync();
        await visit.Page.Locator("run-bar").GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-pane').view?.cy.nodes().length === 4");
        var sent = await visit.Page.RunAndWaitForRequestAsync(() => visit.Page.Locator(".snapshot-open").ClickAsync(), "**/api/v1/snapshots/preview");
        Assert.Equal(4, System.Text.Json.JsonDocument.Parse(sent.PostData!).RootElement.GetProperty("cypher").GetProperty("places").EnumerateObject().Count());
        await Assertions.Expect(visit.Page.Locator(".freeze-picture > p")).ToHaveTextAsync("Holds 4 entities, 3 connections.");
        await visit.Page.Locator(".freeze").GetByRole(AriaRole.Radio, new() { Name = "Table" }).CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".freeze-picture > p")).ToHaveTextAsync("Holds 4 rows.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Freeze", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".made-picture")).ToBeVisibleAsync();
    }
}
