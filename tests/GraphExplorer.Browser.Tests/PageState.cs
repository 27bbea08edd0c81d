using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>A state that a page can be in, e.g. an answer that failed.</summary>
/// <param name="Path">The address that leads to it; with few rows, since each is looked at closely.</param>
/// <param name="Shows">Waits for what this state alone shows.</param>
/// <param name="Prepare">Brings it about where the address does not: answers in the server's place.</param>
/// <param name="Fails">Whether requests fail in it.</param>
/// <param name="ReadOnly">Whether it is that of a server where nothing can be changed.</param>
/// <param name="Example">The graph it is of, where that is not the seed.</param>
internal sealed record PageState(
    string Path, Func<Visit, Task> Shows, Func<IPage, Task>? Prepare = null, bool Fails = false, bool ReadOnly = false, string? Example = null)
{
    private const string Contingent = "Unit:id:unit-north-korean-contingent";
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Engaged = "Claim:id:claim-contingent-strength-engaged-in-kursk";
    private const string Combat = "Claim:id:claim-contingent-in-combat";
    private const string Strength = "Claim:id:claim-buryat-battalion-strength";
    private const string Between = $"/?unit={Battalion}&tool=paths&path-from={Battalion}&path-to=Actor:id:actor-north-korea";
    private const string Drawn = $"{Battalion}~{Contingent}~Actor:id:actor-north-korea";
    private const string Saved = """
        { "views": [ { "id": "view-1", "name": "Battalion near Sudzha", "caption": "What is said of it in October.", "created": "2026-01-02T03:04:05+00:00", "changed": "2026-01-02T03:04:05+00:00" },
          { "id": "view-2", "name": "תצוגה שמורה", "caption": "", "created": "2026-01-02T03:04:05+00:00", "changed": "2026-01-02T03:04:05+00:00" },
          { "id": "view-3", "name": "SonderermittlungsgruppenberichtsentwurfÜbersicht", "caption": "", "created": "2026-01-02T03:04:05+00:00", "changed": "2026-01-02T03:04:05+00:00" } ] }
        """;
    private const string Opened = $$"""
        { "id": "view-1", "name": "Battalion near Sudzha", "caption": "What is said of it in October.", "address": "?unit={{Battalion}}&f-place=Place:id:gone", "items": [],
          "gone": [ { "ref": "Place:id:gone", "name": "A village" } ], "created": "2026-01-02T03:04:05+00:00", "changed": "2026-01-02T03:04:05+00:00" }
        """;
    private const string Answers = "**/api/v1/question?*";

    /// <summary>Every state of every page, by its name.</summary>
    public static IReadOnlyDictionary<string, PageState> All { get; } = new Dictionary<string, PageState>
    {
        ["start"] = new("/", visit => SeesAsync(visit, ".question-way", "Who denies it?")),
        ["start, loading"] = new("/", visit => SeesAsync(visit, "start-panel[aria-busy=true]"), page => HoldAsync(page, "**/api/v1/about")),
        ["start, empty"] = new("/", visit => SeesAsync(visit, ".notice.empty", "The graph holds no reports about units yet."),
            page => AnswerAsync(page, "**/api/v1/questions", """{ "questions": [] }""")),
        ["start, failed"] = new("/", visit => SeesAsync(visit, "start-panel .notice.error", "Try again"), page => FailAsync(page, "**/api/v1/about"), Fails: true),
        ["start, saved views"] = new("/", visit => SeesAsync(visit, ".saved-way", "Battalion near Sudzha"), page => AnswerAsync(page, "**/api/v1/views", Saved)),
        ["start, saved views failed"] = new("/", visit => SeesAsync(visit, ".start-saved .notice.error", "Try again"), page => FailAsync(page, "**/api/v1/views"), Fails: true),
        ["saved view, parts gone"] = new("/?saved=view-1", visit => SeesAsync(visit, ".view-gone", "no longer in the graph"), page => AnswerAsync(page, "**/api/v1/views/view-1", Opened)),
        ["saved view, opening"] = new("/?saved=view-1", visit => SeesAsync(visit, "view-bar", "Opening the view"), page => HoldAsync(page, "**/api/v1/views/view-1")),
        ["saved view, not kept"] = new("/?saved=view-of-nobody", visit => SeesAsync(visit, "view-bar .notice.error", "This view is not kept here."), Fails: true),
        ["saving a view"] = new($"/?unit={Battalion}", SavingAsync),
        ["answered"] = new($"/?unit={Battalion}", visit => SeesAsync(visit, ".row", "up to 3,000 soldiers")),
        ["answer, loading"] = new("/?ask", visit => SeesAsync(visit, "answer-view[aria-busy=true] .progress"), page => HoldAsync(page, Answers)),
        ["answer, empty"] = new($"/?unit={Battalion}&region=Place:id:place-donetsk", visit => SeesAsync(visit, ".notice.empty", "No report answers this question.")),
        ["answer, failed"] = new("/?ask", visit => SeesAsync(visit, "answer-view .notice.error", "Try again"), page => FailAsync(page, Answers), Fails: true),
        ["answer, truncated"] = new("/?question=known-on-a-day", visit => SeesAsync(visit, ".table-foot", "8 of 533 reports are shown."),
            page => ShortenAsync(page, "**/api/v1/questions/known-on-a-day?*", 8)),
        ["answer, some apart"] = new("/?question=known-on-a-day&time=as-of&day=2024-12-31&subject=" + Battalion,
            visit => SeesAsync(visit, ".divider", "Without a sure date")),
        ["entity"] = new($"/?question=who-denies&select={Contingent}&details", visit => SeesAsync(visit, "details-panel .figures", "15,000 soldiers")),
        ["entity, loading"] = new($"/?unit={Battalion}&select={Battalion}&details", visit => SeesAsync(visit, "details-panel[aria-busy=true]"),
            page => HoldAsync(page, "**/api/v1/entities/*")),
        ["entity, failed"] = new($"/?unit={Battalion}&select=Unit:id:unit-of-nobody&details", visit => SeesAsync(visit, "details-panel .notice.error", "not in the graph"), Fails: true),
        ["report"] = new($"/?unit={Battalion}&report=Report:id:report-001-battalion-strength&details", visit => SeesAsync(visit, ".citation-box.current", "Kyiv Post")),
        ["connection"] = new($"/?unit={Battalion}&edge={Battalion}|reported-in|Place:id:place-sudzha&details", visit => SeesAsync(visit, ".claim-list", "Sudzha")),
        ["claim"] = new($"/?unit={Battalion}&select={Engaged}&details", visit => SeesAsync(visit, ".pairs", "15,000 soldiers")),
        ["claim, circular"] = new($"/?unit={Battalion}&select={Strength}&details", visit => SeesAsync(visit, ".citation-box", "Circular"), CircleAsync),
        ["claim, some apart"] = new($"/?unit={Battalion}&select={Combat}&details&known-on=2024-12-13&known-by=as-of",
            visit => SeesAsync(visit, "details-panel", "Without a sure date")),
        ["claim, nothing known yet"] = new($"/?unit={Battalion}&select={Strength}&details&known-on=2020-01-01",
            visit => SeesAsync(visit, "details-panel", "No report of it was known by then.")),
        ["claim, without a figure"] = new($"/?unit={Battalion}&select={Strength}&details", visit => SeesAsync(visit, "details-panel", "No report gives a figure."), NoFiguresAsync),
        ["claim, failed"] = new($"/?unit={Battalion}&select={Strength}&details", visit => SeesAsync(visit, "details-panel .notice.error", "Try again"),
            page => FailAsync(page, "**/api/v1/claims/*"), Fails: true),
        ["everything about one"] = new($"/?about={Battalion}", visit => SeesAsync(visit, ".answer-title", "Special Buryat Battalion")),
        ["everything about one, reports on their way"] = new($"/?about={Battalion}&select={Battalion}&details", visit => SeesAsync(visit, "details-panel", "Its reports are being weighed…"),
            async page =>
            {
                await HoldAsync(page, "**/api/v1/**/reports?*");
                await HoldAsync(page, "**/api/v1/**/provenance*");
            }),
        ["taking along"] = new($"/?unit={Battalion}", TakingAsync),
        ["keys"] = new("/", KeysAsync),
        ["read-only"] = new("/", visit => SeesAsync(visit, ".store-badge"), ReadOnly: true),
        ["graph away"] = new("/", visit => SeesAsync(visit, "store-banner", "The graph cannot be reached."), PresenceTests.GoneAsync, Fails: true),
        ["filtered"] = new($"/?ask&f-stance=denies&f-from=2024-12-01&hide=agreement", visit => SeesAsync(visit, "filter-chips .chip", "without agreements")),
        ["filtered, nothing left"] = new($"/?unit={Battalion}&f-stance=questions", visit => SeesAsync(visit, ".notice.empty", "No report passes the filters.")),
        ["filtered, not all loaded"] = new("/?question=known-on-a-day&f-stance=asserts", visit => SeesAsync(visit, ".table-foot", "reports that pass are loaded."),
            page => ShortenAsync(page, "**/api/v1/questions/known-on-a-day?*", 8)),
        ["days selected"] = new($"/?unit={Battalion}&days=said~2024-10-01~2024-10-31&view=timeline&rail=closed", visit => SeesAsync(visit, ".time-bar .lit")),
        ["timeline, no dates"] = new($"/?unit={Battalion}&view=timeline&f-time=asOf", visit => SeesAsync(visit, "timeline-panel", "No report has a date.")),
        ["drawing, much done to it"] = new($"/?unit={Battalion}&view=graph&group=place&fold={Battalion}&without=Source:id:source-kyiv-post&pin=0~0~{Battalion}",
            visit => SeesAsync(visit, ".added li", "1 held in place")),
        ["drawing, several selected"] = new($"/?unit={Battalion}&view=graph&pick={Battalion}&pick=Place:id:place-sudzha&common={Battalion}~Source:id:source-kyiv-post&bundle=Place:id:place-kursk~Source:id:source-liga-net",
            visit => SeesAsync(visit, ".pick-bar", "2 selected together")),
        ["drawing, looks by rules"] = new($"/?unit={Battalion}&view=graph&style=connections~large~on~3&style=type~tint-3~on~source&style=name~tint-6~off~sudzha",
            visit => SeesAsync(visit, ".legend-rule", "Sources")),
        ["drawing, evidence"] = new($"/?unit={Battalion}&view=graph&level=evidence&report=Report:id:report-001-battalion-strength", visit => SeesAsync(visit, ".legend button", "Claims")),
        ["drawing, ways to arrange"] = new($"/?unit={Battalion}&view=graph&layout=layers", ArrangingAsync),
        ["map"] = new($"/?unit={Battalion}&view=graph&drawing=map&select=Place:id:place-sudzha", visit => SeesAsync(visit, ".map-canvas .mark.chosen", "Sudzha")),
        ["map, loading"] = new("/?ask&view=graph&drawing=map", visit => SeesAsync(visit, ".map-notice", "Loading the map"), page => HoldAsync(page, "**/land-110m.json")),
        ["map, failed"] = new("/?ask&view=graph&drawing=map", visit => SeesAsync(visit, ".map-notice .notice", "Try again"), page => FailAsync(page, "**/land-110m.json"), Fails: true),
        ["map, no places"] = new($"/?question=who-denies&f-stance=questions&view=graph&drawing=map", visit => SeesAsync(visit, ".map-notice", "No report here names a place.")),
        ["path finder"] = new($"/?unit={Battalion}&tool=paths", visit => SeesAsync(visit, "path-panel", "Choose two entities")),
        ["paths"] = new(Between, visit => SeesAsync(visit, ".path-step", "Kyiv Post reported on North Korea")),
        ["paths, one drawn"] = new($"{Between}&route={Drawn}&lit={Drawn}", visit => SeesAsync(visit, ".path.lit", "North Korean contingent")),
        ["paths, narrowed"] = new($"{Between}&path-through=Unit:id:unit-north-korean-contingent&path-avoid=Source:id:source-kyiv-post&path-only=involves~reported-on&path-order=evidence",
            visit => SeesAsync(visit, ".path-chips .chip", "Kyiv Post")),
        ["paths, none"] = new($"{Between}&path-only=commands", visit => SeesAsync(visit, "path-panel .notice.empty", "No path within 6 steps.")),
        ["paths, loading"] = new(Between, visit => SeesAsync(visit, "path-panel[aria-busy=true] .path-status", "Stop"), page => HoldAsync(page, "**/api/v1/paths?*")),
        ["paths, failed"] = new(Between, visit => SeesAsync(visit, "path-panel .notice.error", "Try again"), page => FailAsync(page, "**/api/v1/paths?*"), Fails: true),
        ["analysis"] = new($"/?unit={Battalion}&tool=analysis", visit => SeesAsync(visit, "analysis-panel", "Choose what the size and the colour")),
        ["analysis, measured"] = new($"/?unit={Battalion}&tool=analysis&size-by=betweenness&colour-by=communities", visit => SeesAsync(visit, ".measure-table", "Special Buryat Battalion")),
        ["analysis, bridges"] = new($"/?question=who-denies&view=graph&tool=analysis&size-by=degree&colour-by=bridges", visit => SeesAsync(visit, ".measure-table", "Armed Forces")),
        ["analysis, failed"] = new($"/?unit={Battalion}&tool=analysis&size-by=degree", visit => SeesAsync(visit, "analysis-panel .notice.error", "Try again"),
            page => page.RouteAsync("**/api/v1/analysis", route => route.Request.Method == "POST" ? RefuseAsync(route) : route.FallbackAsync()), Fails: true),
        ["other model, start"] = new("/", visit => SeesAsync(visit, ".label-entry .way", "Thea von Harbou"), Example: "movies"),
        ["other model, start, odd names"] = new("/", visit => SeesAsync(visit, ".type-list li", "~odd|type%"), Example: "odd-names"),
        ["other model, start, a label failed"] = new("/", visit => SeesAsync(visit, ".label-nodes .notice.error", "Try again"),
            page => FailAsync(page, "**/api/v1/search?kind=*"), Fails: true, Example: "movies"),
        ["other model, around a node"] = new("/?about=Movie:id:17136", visit => SeesAsync(visit, "entity-table .row", "Brigitte Helm"), Example: "movies"),
        ["other model, loading"] = new("/?about=Movie:id:17136", visit => SeesAsync(visit, "answer-view[aria-busy=true] .progress"),
            page => HoldAsync(page, "**/api/v1/entities/**"), Example: "movies"),
        ["other model, details"] = new("/?about=Movie:id:17136&select=Movie:id:17136&details", visit => SeesAsync(visit, "details-panel .facts", "153"), Example: "movies"),
        ["other model, connection"] = new("/?about=Movie:id:17136&edge=Person:name:Thea von Harbou|WROTE|Movie:id:17136&details",
            visit => SeesAsync(visit, "details-panel .link-properties", "screenplay"), Example: "movies"),
        ["other model, paths"] = new("/?about=Movie:id:17136&tool=paths&path-from=Person:name:Brigitte Helm&path-to=Person:name:Max Schreck",
            visit => SeesAsync(visit, ".path-step", "Metropolis in genre Expressionism"), Example: "movies"),
        ["other model, no path"] = new("/?about=Movie:id:17136&tool=paths&path-from=Person:name:Brigitte Helm&path-to=Movie:id:17447",
            visit => SeesAsync(visit, "path-panel .notice.empty", "No path within 6 steps."), Example: "movies"),
        ["other model, measured"] = new("/?about=Movie:id:17136&tool=analysis&size-by=degree&colour-by=communities", visit => SeesAsync(visit, ".measure-table", "Metropolis"), Example: "movies"),
        ["other model, a question"] = new("/?question=who-denies", visit => SeesAsync(visit, ".notice.empty", "Questions need reports"), Fails: true, Example: "movies"),
        ["other model, expired"] = new("/?about=Genre::AAAAAAAAAAAAAAAAAAAAAA", visit => SeesAsync(visit, ".notice.empty", "This address has expired."), Fails: true, Example: "movies"),
        ["other model, freezing"] = new("/?about=Movie:id:17136", SnapshotStates.FreezingAsync, Example: "movies"),
        ["freezing"] = new($"/?unit={Battalion}", SnapshotStates.FreezingAsync),
        ["freezing, loading"] = new($"/?unit={Battalion}", SnapshotStates.OpenAsync, page => HoldAsync(page, "**/api/v1/snapshots/preview")),
        ["freezing, failed"] = new($"/?unit={Battalion}", SnapshotStates.FailedAsync, page => FailAsync(page, "**/api/v1/snapshots/preview"), Fails: true),
        ["frozen"] = new($"/?unit={Battalion}", SnapshotStates.FrozenAsync, SnapshotStates.PrepareAsync),
        ["gallery"] = new("/snapshots", visit => SeesAsync(visit, ".drift[data-drift=changed]", "1 taken back"), SnapshotStates.PrepareAsync),
        ["gallery, loading"] = new("/snapshots", visit => SeesAsync(visit, "gallery-panel[aria-busy=true]"), page => HoldAsync(page, "**/api/v1/snapshots?*")),
        ["gallery, empty"] = new("/snapshots", visit => SeesAsync(visit, ".notice.empty", "There is no snapshot yet."), SnapshotStates.NothingAsync),
        ["gallery, nothing found"] = new("/snapshots?q=nothing", visit => SeesAsync(visit, ".notice.empty", "No snapshot has these words."), SnapshotStates.NothingAsync),
        ["gallery, keys"] = new("/snapshots", KeysAsync, SnapshotStates.PrepareAsync),
        ["gallery, failed"] = new("/snapshots", visit => SeesAsync(visit, ".notice.error", "Try again"), page => FailAsync(page, "**/api/v1/snapshots?*"), Fails: true),
        ["gallery, compared"] = new("/snapshots", visit => SnapshotStates.InDialogAsync(visit, "Compare with today", ".differences", "LIGA.net"), SnapshotStates.PrepareAsync),
        ["gallery, who may see it"] = new("/snapshots", visit => SnapshotStates.InDialogAsync(visit, "Who may see it", ".field", "Sites that may embed it"), SnapshotStates.PrepareAsync),
        ["gallery, revoking"] = new("/snapshots", visit => SnapshotStates.InDialogAsync(visit, "Revoke", "p", "gone from every address"), SnapshotStates.PrepareAsync),
        ["gallery, deleting"] = new("/snapshots", visit => SnapshotStates.InDialogAsync(visit, "Delete", "p", "all 2 versions"), SnapshotStates.PrepareAsync),
        ["gallery, deleting with a secret"] = new("/snapshots", SnapshotStates.RefusedAsync, SnapshotStates.PrepareRefusedAsync, Fails: true),
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

    private static async Task TakingAsync(Visit visit)
    {
        if (!await visit.Page.Locator(".take-menu").IsVisibleAsync()) await visit.Page.Locator(".take:enabled").ClickAsync();
        await SeesAsync(visit, ".take-menu", "All 10 reports of this answer");
    }

    private static async Task ArrangingAsync(Visit visit)
    {
        if (!await visit.Page.Locator(".arrange-menu").IsVisibleAsync()) await visit.Page.Locator("[data-tool=arrange]").ClickAsync();
        await SeesAsync(visit, ".arrange-menu [aria-current]", "Layers");
    }

    private static async Task SavingAsync(Visit visit)
    {
        if (!await visit.Page.Locator("dialog[open]").IsVisibleAsync()) await visit.Page.Locator(".save-view:enabled").ClickAsync();
        await SeesAsync(visit, "dialog[open] .quiet", "in memory");
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

    /// <summary>The last of a chain has it from the first, as if the citations closed a circle.</summary>
    private static Task CircleAsync(IPage page) => ChangeClaimAsync(page, provenance =>
    {
        var reports = provenance["citations"]!["reports"]!.AsArray();
        provenance["citations"]!["circles"] = new JsonArray(new JsonObject
        {
            ["speakers"] = new JsonArray([.. reports.Take(2).Select(report => report!["speaker"]!.DeepClone())]),
            ["reports"] = new JsonArray([.. reports.Select(report => report!["report"]!.DeepClone())]),
        });
    });

    private static Task NoFiguresAsync(IPage page) => ChangeClaimAsync(page, provenance => provenance["figures"] = new JsonArray());

    private static Task ChangeClaimAsync(IPage page, Action<JsonNode> change) => page.RouteAsync("**/api/v1/claims/*", async route =>
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        change(body["provenance"]!);
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    });

    private static Task FailAsync(IPage page, string addresses) => page.RouteAsync(addresses, RefuseAsync);

    private static Task RefuseAsync(IRoute route) => route.FulfillAsync(new()
    {
        Status = 503,
        ContentType = "application/problem+json",
        Body = """{ "title": "The store does not answer", "status": 503, "detail": "Nothing came back within 5 seconds.", "code": "store_unavailable" }""",
    });
}
