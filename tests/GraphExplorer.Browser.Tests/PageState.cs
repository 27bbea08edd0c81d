using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>A state that a page can be in, e.g. an answer that failed.</summary>
/// <param name="Path">The address that leads to it.</param>
/// <param name="Shows">Waits for what this state alone shows.</param>
/// <param name="Prepare">Brings it about where the address does not: answers in the server's place.</param>
/// <param name="Fails">Whether requests fail in it.</param>
internal sealed record PageState(string Path, Func<Visit, Task> Shows, Func<IPage, Task>? Prepare = null, bool Fails = false)
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
        ["answered"] = new("/?ask", visit => SeesAsync(visit, ".summary", "independent origins")),
        ["answer, loading"] = new("/?ask", visit => SeesAsync(visit, "answer-view[aria-busy=true] .progress"), page => HoldAsync(page, Answers)),
        ["answer, empty"] = new($"/?unit={Battalion}&region=Place:id:place-donetsk", visit => SeesAsync(visit, ".notice.empty", "No report answers this question.")),
        ["answer, failed"] = new("/?ask", visit => SeesAsync(visit, "answer-view .notice.error", "Try again"), page => FailAsync(page, Answers), Fails: true),
        ["answer, truncated"] = new("/?question=known-on-a-day", visit => SeesAsync(visit, ".table-foot", "200 of")),
        ["answer, some apart"] = new("/?question=known-on-a-day&time=as-of&day=2024-10-31", visit => SeesAsync(visit, ".divider", "Without a sure date")),
        ["entity"] = new($"/?unit={Contingent}&select={Contingent}&details", visit => SeesAsync(visit, "details-panel .chart", "15,000 soldiers")),
        ["entity, loading"] = new($"/?ask&select={Battalion}&details", visit => SeesAsync(visit, "details-panel[aria-busy=true]"),
            page => HoldAsync(page, "**/api/v1/entities/*")),
        ["entity, failed"] = new("/?ask&select=Unit:id:unit-of-nobody&details", visit => SeesAsync(visit, "details-panel .notice.error", "not in the graph"), Fails: true),
        ["report"] = new($"/?unit={Battalion}&report=Report:id:report-001-battalion-strength&details", visit => SeesAsync(visit, "details-panel", "Chain of attribution")),
        ["connection"] = new($"/?unit={Battalion}&edge={Battalion}|reported-in|Place:id:place-sudzha&details", visit => SeesAsync(visit, ".claim-list", "Sudzha")),
        ["everything about one"] = new($"/?about={Battalion}", visit => SeesAsync(visit, ".answer-title", "Special Buryat Battalion")),
        ["not there"] = new("/?unit=Unit:id:unit-of-nobody", visit => SeesAsync(visit, "answer-view .notice.error", "This is not in the graph."), Fails: true),
    };

    private static async Task SeesAsync(Visit visit, string selector, string text = "")
    {
        var place = visit.Page.Locator(selector).Filter(new() { HasText = text }).First;
        await Assertions.Expect(place).ToBeVisibleAsync();
    }

    private static Task HoldAsync(IPage page, string addresses) => page.RouteAsync(addresses, _ => Task.CompletedTask);

    private static Task AnswerAsync(IPage page, string addresses, string body) =>
        page.RouteAsync(addresses, route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));

    private static Task FailAsync(IPage page, string addresses) => page.RouteAsync(addresses, route => route.FulfillAsync(new()
    {
        Status = 503,
        ContentType = "application/problem+json",
        Body = """{ "title": "The store does not answer", "status": 503, "detail": "Nothing came back within 5 seconds.", "code": "store_unavailable" }""",
    }));
}
