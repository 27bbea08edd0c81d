using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>Brings about the states of the dialog that freezes, and of the gallery.</summary>
internal static class SnapshotStates
{
    private const string Id = "00112233445566778899aabbccddeeff";

    private const string Line = $$"""
        { "id": "{{Id}}", "version": 2, "kind": "graph", "title": "The battalion near Sudzha", "author": "A. Analyst", "frozenAt": "2026-11-22T11:30:00+00:00", "hash": "00",
          "visibility": "signed", "state": "open", "frames": [], "tellsDrift": false, "address": "http://127.0.0.1:5080/e/{{Id}}", "hosts": [ { "host": "example.org", "count": 3, "last": "2026-11-22" } ] }
        """;

    private const string Drift = """
        { "version": 2, "title": "The battalion near Sudzha", "comparable": true, "same": false, "added": [], "removed": [ { "what": "entity", "ref": "Place:id:place-x", "name": "Sudzha" } ],
          "changed": [ { "what": "report", "ref": "Report:id:r", "name": "LIGA.net says it.", "before": "up to 3,000 soldiers", "now": "up to 300 soldiers" } ],
          "retracted": [ { "what": "report", "ref": "Report:id:q", "name": "Kyiv Post relays LIGA.net." } ], "picture": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>" }
        """;

    public static async Task PrepareAsync(IPage page)
    {
        await AnswerAsync(page, "**/api/v1/snapshots?*", $$"""{ "total": 1, "skip": 0, "limit": 24, "items": [ {{Line}} ] }""");
        await AnswerAsync(page, "**/api/v1/snapshots/*/drift", Drift);
        await page.RouteAsync("**/e/**", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>" }));
        await page.RouteAsync("**/api/v1/snapshots", route => route.FulfillAsync(new()
        {
            Status = 201,
            ContentType = "application/json",
            Body = $$"""{ "id": "{{Id}}", "version": 1, "hash": "00", "title": "T", "alternative": "A graph.", "owner": "ab", "address": "http://127.0.0.1:5080/e/{{Id}}", "versionAddress": "http://127.0.0.1:5080/e/{{Id}}/v1" }""",
        }));
    }

    /// <summary>The same on a server of others, with a secret that is not the right one.</summary>
    public static async Task PrepareRefusedAsync(IPage page)
    {
        await PrepareAsync(page);
        await page.RouteAsync("**/api/v1/snapshots/*/versions", route => route.FulfillAsync(route.Request.Headers.ContainsKey("authorization")
            ? new() { Status = 403, ContentType = "application/problem+json", Body = """{ "title": "Not allowed", "status": 403, "code": "forbidden", "detail": "This is not the secret of this snapshot." }""" }
            : new() { Status = 401, ContentType = "application/problem+json", Body = """{ "title": "Unauthorized", "status": 401, "code": "unauthorized", "detail": "It needs the secret." }""" }));
    }

    public static async Task RefusedAsync(Visit visit)
    {
        var (dialog, fault) = (visit.Page.Locator("dialog[open]"), visit.Page.Locator("dialog[open] .field-fault"));
        if (await fault.IsVisibleAsync()) return;
        await InDialogAsync(visit, "Delete", "p", "all 2 versions");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await dialog.GetByLabel("Its secret").FillAsync("another");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await Assertions.Expect(fault).ToHaveTextAsync("This is not the secret of this snapshot.");
    }

    public static Task NothingAsync(IPage page) => AnswerAsync(page, "**/api/v1/snapshots?*", """{ "total": 0, "skip": 0, "limit": 24, "items": [] }""");

    public static async Task OpenAsync(Visit visit)
    {
        if (await visit.Page.Locator("dialog[open]").IsVisibleAsync()) return;
        await visit.SettledAsync();
        await visit.Page.Locator(".snapshot-open:enabled").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("dialog[open] .snapshot-preview")).ToBeVisibleAsync();
    }

    public static async Task FreezingAsync(Visit visit)
    {
        await OpenAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".snapshot-preview img")).ToBeVisibleAsync();
    }

    public static async Task FailedAsync(Visit visit)
    {
        await OpenAsync(visit);
        await Assertions.Expect(visit.Page.Locator("dialog .notice.error")).ToBeVisibleAsync();
    }

    public static async Task FrozenAsync(Visit visit)
    {
        if (await visit.Page.Locator(".made").IsVisibleAsync()) return;
        await FreezingAsync(visit);
        await visit.Page.Locator(".freeze-foot .primary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".made-ways")).ToBeVisibleAsync();
    }

    /// <summary>What a button of the first card opens.</summary>
    public static async Task InDialogAsync(Visit visit, string button, string selector, string text)
    {
        if (!await visit.Page.Locator("dialog[open]").IsVisibleAsync()) await visit.Page.Locator(".card-acts").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator($"dialog[open] {selector}").Filter(new() { HasText = text }).First).ToBeVisibleAsync();
    }

    private static Task AnswerAsync(IPage page, string addresses, string body) =>
        page.RouteAsync(addresses, route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));
}
