using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">The window's width in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
/// <param name="ExpectsFailures">Whether requests fail on purpose, which the browser notes as errors.</param>
/// <param name="Touch">Whether there is a touch screen.</param>
/// <param name="Prepare">Done before the first page is asked for, e.g. to answer in the server's place.</param>
/// <param name="ReadOnly">Whether the page is that of a server whose graph is empty and stays so.</param>
/// <param name="Example">The name of an example graph that the server has instead of the seed.</param>
public sealed record VisitOptions(
    int Width = 1280, int Height = 800, bool Dark = false, bool ExpectsFailures = false, bool Touch = false, Func<IPage, Task>? Prepare = null, bool ReadOnly = false,
    string? Example = null);

/// <summary>A window with a page in it. Closing it fails the test when the page reported an error to the console.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<string> _lost = new();

    private readonly Func<Task> _leave;

    private Visit(IPage page, Func<Task> leave) => (Page, _leave) = (page, leave);

    public IPage Page { get; }

    /// <summary>The address without the host, percent signs decoded.</summary>
    public string Path => Uri.UnescapeDataString(new Uri(Page.Url).PathAndQuery);

    public ILocator Rows => Page.Locator("table-panel [role=row][data-ref]");

    public ILocator Details => Page.Locator("details-panel");

    public ILocator Stage => Page.Locator("graph-panel .stage");

    /// <summary>A place on the map.</summary>
    public ILocator Mark(string reference) => Page.Locator($".map-canvas [data-ref='{reference}']");

    /// <summary>A choice of a filter, e.g. <c>stances denies</c>.</summary>
    public ILocator Choice(string choice) => Page.Locator($"filter-rail [data-choice='{choice}']");

    public ILocator Announced => Page.Locator("#announcer");

    internal static async Task<Visit> StartAsync(Windows windows, Uri address, VisitOptions options)
    {
        var window = await windows.TakeAsync(options.Touch);
        var visit = new Visit(await window.NewPageAsync(), () => windows.ReturnAsync(window, options.Touch));
        await visit.Page.SetViewportSizeAsync(options.Width, options.Height);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        visit.Page.PageError += (_, error) => visit._errors.Enqueue(error);
        visit.Page.RequestFailed += (_, request) => visit._lost.Enqueue($"{request.Url}: {request.Failure}");
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !options.ExpectsFailures) visit._errors.Enqueue(message.Text);
        };
        if (options.Prepare is { } prepare) await prepare(visit.Page);
        await visit.GoAsync(address);
        return visit;
    }

    /// <summary>Goes to another address and waits until the page is alive.</summary>
    public async Task GoAsync(Uri address)
    {
        await Page.GotoAsync(address.AbsoluteUri);
        try
        {
            await Page.Locator("html[data-ready]").WaitForAsync();
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException(string.Join('\n', _errors.Concat(_lost).Prepend($"{address} did not come alive")), fault);
        }
    }

    public ILocator Slot(string slot) => Page.Locator($".slot[data-slot={slot}]");

    /// <summary>The choices of a slot.</summary>
    public ILocator Menu(string slot) => Page.Locator($".slot-menu[data-menu={slot}]");

    /// <summary>Fills a slot of the question by typing, and waits for the answer.</summary>
    public async Task FillAsync(string slot, string typed, string choice)
    {
        await Slot(slot).Locator(".slot-button").ClickAsync();
        await Assertions.Expect(Menu(slot).GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync(typed);
        // A list that is exchanged under the pointer is clicked beside.
        await Menu(slot).Locator($"[role=listbox][data-typed='{typed}']").WaitForAsync();
        await Menu(slot).GetByRole(AriaRole.Option, new() { Name = choice }).First.ClickAsync();
        await SettledAsync();
    }

    /// <summary>Waits until an answer is shown and drawn.</summary>
    public async Task SettledAsync()
    {
        await Page.Locator("answer-view[aria-busy=false]").WaitForAsync();
        await Page.WaitForFunctionAsync("""
            () => {
              const panel = document.querySelector('graph-panel');
              return panel.view !== null && panel.view.cy.nodes().length === panel.visible.graph.nodes.length;
            }
            """);
    }

    /// <summary>The names of the entities that are drawn.</summary>
    public async Task<IReadOnlyList<string>> DrawnAsync() =>
        await Page.EvaluateAsync<string[]>("() => document.querySelector('graph-panel').visible.graph.nodes.map((node) => node.name).sort()");

    /// <summary>Where each drawn entity is in the drawing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PlacesAsync() =>
        await Page.EvaluateAsync<Dictionary<string, string>>("""
            () => Object.fromEntries(document.querySelector('graph-panel').view.cy.nodes().map((node) =>
              [node.id(), `${Math.round(node.position('x'))} ${Math.round(node.position('y'))}`]))
            """);

    /// <summary>Clicks an entity in the drawing.</summary>
    public async Task ClickNodeAsync(string reference, int times = 1)
    {
        var place = await Page.EvaluateAsync<float[]>("""
            (ref) => {
              const box = document.querySelector('graph-panel').view.viewport.screenBox(ref);
              return [box.x + box.width / 2, box.y + box.height / 2];
            }
            """, reference);
        await Page.Mouse.ClickAsync(place[0], place[1], new() { ClickCount = times });
    }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    public async ValueTask DisposeAsync()
    {
        await _leave();
        Assert.Empty(_errors);
    }
}
