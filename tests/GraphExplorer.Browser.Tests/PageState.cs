using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>A state that a page can be in, e.g. an answer that failed.</summary>
/// <param name="Path">The address that leads to it; with few rows, since each is looked at closely.</param>
/// <param name="Shows">Waits for what this state alone shows.</param>
/// <param name="Prepare">Brings it about where the address does not: answers in the server's place.</param>
/// <param name="Fails">Whether requests fail in it.</param>
/// <param name="ReadOnly">Whether it is that of a server where nothing can be changed.</param>
internal sealed record PageState(string Path, Func<Visit, Task> Shows, Func<IPage, Task>? Prepare = null, bool Fails = false, bool ReadOnly = false)
{
    private const string Contingent = "Unit:id:unit-north-korean-contingent";
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Answers = "**/api/v1/question?*";

    /// <summary>Every state of every page, by its name.</summary>
    public static IReadOnlyDictionary<string, PageState> All { get; } = new Dictionary<string, PageState>
    {
        ["start"] = new("/", visit => SeesAsync(visit, ".question-way", "Who denies it?")),
        ["start, loading"] = new("/", visit => SeesAsync(visit, "start-panel[aria-busy=true]"), page => HoldAsync(page, "**/api/v1/about")),
        ["start, empty"] = new("/", visit => SeesAsync(visit, ".notice.empty", "The graph holds no reports about units yet."),
            page => AnswerAsync(page, "**/api/v1/questions", """{ "questions": [] }""")),
        ["start, failed"] = new("/", visit => SeesAsync(visit, "start-panel .notice.error", "Try again"), page => FailAsync(page, "**/api/v1/about"), Fails: true),
        ["answered"] = new($"/?unit={Battalion}", visit => SeesAsync(visit, ".row", "up to 3,000 soldiers")),
        ["answer, loading"] = new("/?ask", visit => SeesAsync(visit, "answer-view[aria-busy=true] .progress"), page => HoldAsync(page, Answers)),
        ["answer, empty"] = new($"/?unit={Battalion}&region=Place:id:place-donetsk", visit => SeesAsync(visit, ".notice.empty", "No report answers this question.")),
        ["answer, failed"] = new("/?ask", visit => SeesAsync(visit, "answer-view .notice.error", "Try again"), page => FailAsync(page, Answers), Fails: true),
        ["answer, truncated"] = new("/?question=known-on-a-day", visit => SeesAsync(visit, ".table-foot", "8 of 533 reports are shown."),
            page => ShortenAsync(page, "**/api/v1/questions/known-on-a-day?*", 8)),
        ["answer, some apart"] = new("/?question=known-on-a-day&time=as-of&day=2024-12-31&subject=" + Battalion,
            visit => SeesAsync(visit, ".divider", "Without a sure date")),
        ["entity"] = new($"/?question=who-denies&select={Contingent}&details", visit => SeesAsync(visit, "details-panel .chart", "15,000 soldiers")),
        ["entity, loading"] = new($"/?unit={Battalion}&select={Battalion}&details", visit => SeesAsync(visit, "details-panel[aria-busy=true]"),
            page => HoldAsync(page, "**/api/v1/entities/*")),
        ["entity, failed"] = new($"/?unit={Battalion}&select=Unit:id:unit-of-nobody&details", visit => SeesAsync(visit, "details-panel .notice.error", "not in the graph"), Fails: true),
        ["report"] = new($"/?unit={Battalion}&report=Report:id:report-001-battalion-strength&details", visit => SeesAsync(visit, "details-panel", "Chain of attribution")),
        ["connection"] = new($"/?unit={Battalion}&edge={Battalion}|reported-in|Place:id:place-sudzha&details", visit => SeesAsync(visit, ".claim-list", "Sudzha")),
        ["everything about one"] = new($"/?about={Battalion}", visit => SeesAsync(visit, ".answer-title", "Special Buryat Battalion")),
        ["keys"] = new("/", KeysAsync),
        ["read-only"] = new("/", visit => SeesAsync(visit, ".store-badge"), ReadOnly: true),
        ["not there"] = new("/?unit=Unit:id:unit-of-nobody", visit => SeesAsync(visit, "answer-view .notice.error", "This is not in the graph."), Fails: true),
    };

    private static async Task SeesAsync(Visit visit, string selector, string text = "")
    {
        var place = visit.Page.Locator(selector).Filter(new() { HasText = text }).First;
        await Assertions.Expect(place).ToBeVisibleAsync();
    }

    private static async Task KeysAsync(Visit visit)
    {
        if (!await visit.Page.Locator("dialog[open]").IsVisibleAsync()) await visit.PressAsync("F1");
        await SeesAsync(visit, "dialog[open] .help-content p", "Version");
    }

    private static Task HoldAsync(IPage page, string addresses) => page.RouteAsync(addresses, _ => Task.CompletedTask);

    private static Task AnswerAsync(IPage page, string addresses, string body) =>
        page.RouteAsync(addresses, route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));

    /// <summary>Lets through the first rows only, as if the answer were too long for one page.</summary>
    private static Task ShortenAsync(IPage page, string addresses, int rows) => page.RouteAsync(addresses, async route =>
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        body["rows"] = new JsonArray([.. body["rows"]!.AsArray().Take(rows).Select(row => row!.DeepClone())]);
        body["truncated"] = true;
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    });

    private static Task FailAsync(IPage page, string addresses) => page.RouteAsync(addresses, route => route.FulfillAsync(new()
    {
        Status = 503,
        ContentType = "application/problem+json",
        Body = """{ "title": "The store does not answer", "status": 503, "detail": "Nothing came back within 5 seconds.", "code": "store_unavailable" }""",
    }));
}
