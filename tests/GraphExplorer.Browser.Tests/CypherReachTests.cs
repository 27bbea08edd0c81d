using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Every state of the Cypher page, for everybody.</summary>
public sealed class CypherReachTests(Site site)
{
    private const string Around = "MATCH (u:Unit {id: $unit})<-[a:ABOUT]-(c:Claim) RETURN u, a, c";
    private const string ReadOnly = "read-only";
    private const string Unit = """{ "unit": "unit-special-buryat-battalion" }""";

    /// <summary>An address, what is done there, and what has to be seen before the state is looked at.</summary>
    private static readonly Dictionary<string, (string Path, Func<CypherBench, Task> Act, string Sees)> _states = new()
    {
        ["start"] = ("/cypher", _ => Task.CompletedTask, ".example-card"),
        ["rows"] = (CypherBench.AddressOf(Around, Unit), OpenedAsync, "rows-table dl"),
        ["drawing"] = (CypherBench.AddressOf(Around, Unit, "graph"), ChosenAsync, ".element-card dl"),
        ["freezing"] = (CypherBench.AddressOf(Around, Unit), FreezingAsync, ".snapshot-preview img"),
        ["plan"] = (CypherBench.AddressOf("PROFILE " + Around, Unit), bench => bench.RunAsync(), "plan-table .operator"),
        ["nothing"] = (CypherBench.AddressOf("MATCH (n:Nothing) RETURN n"), bench => bench.RunAsync(), ".notice.empty"),
        ["failed at a place"] = (CypherBench.AddressOf("MATCH (n RETURN n", "{ \"a\": 1 }"), bench => bench.RunAsync(), ".notice.error button"),
        ["parameters at fault"] = (CypherBench.AddressOf(Around, "{ unit"), _ => Task.CompletedTask, ".parameter-fault:not(:empty)"),
        ["truncated, as JSON"] = (CypherBench.AddressOf("UNWIND range(1, 10500) AS x RETURN x", view: "json"), bench => bench.RunAsync(), ".run-notices .note"),
        ["running"] = (CypherBench.AddressOf(CypherBench.Endless), bench => bench.Button("Run").ClickAsync(), "result-view[aria-busy=true] .progress"),
        ["stopped"] = (CypherBench.AddressOf(CypherBench.Endless), StoppedAsync, ".run-notices .note"),
        ["typing, at fault"] = ("/cypher", bench => bench.WriteAsync("MATCH (n:Unit) RETURN m"), ".editor-fault button"),
        [ReadOnly] = (CypherBench.AddressOf("MATCH (n) SET n.seen = true"), ReadOnlyAsync, ".store-why:popover-open"),
        ["keys"] = ("/cypher", bench => bench.Page.Keyboard.PressAsync("F1"), "dialog[open] .help-content p:not(:empty)"),
        ["failed, graph away"] = (CypherBench.AddressOf("RETURN 1"), AwayAsync, "store-banner p"),
        ["completing"] = ("/cypher", CompletingAsync, ".CodeMirror-hints [role=option]"),
        ["examples"] = ("/cypher", bench => bench.Button("Examples").ClickAsync(), ".menu:popover-open .menu-choice"),
    };

    public static TheoryData<string> States => [.. _states.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Is_for_everybody(string name)
    {
        var (path, act, sees) = _states[name];
        await using var visit = await site.OpenAsync(path, new(ExpectsFailures: name.StartsWith("failed", StringComparison.Ordinal), ReadOnly: name == ReadOnly));
        await act(new(visit));
        Assert.Empty(await EveryStateTests.FindInEveryLookAsync(visit, _ => Assertions.Expect(visit.Page.Locator(sees).First).ToBeVisibleAsync()));
    }

    private static async Task AwayAsync(CypherBench bench)
    {
        await PresenceTests.GoneAsync(bench.Page);
        await bench.RunAsync();
    }

    private static async Task FreezingAsync(CypherBench bench)
    {
        await bench.RunAsync();
        await bench.Page.Locator(".snapshot-open").ClickAsync();
    }

    private static async Task OpenedAsync(CypherBench bench)
    {
        await bench.RunAsync();
        await bench.Cells.First.Locator("summary").ClickAsync();
    }

    private static async Task ChosenAsync(CypherBench bench)
    {
        await bench.RunAsync();
        await bench.DrawnAsync();
        await bench.Page.EvaluateAsync("() => document.querySelector('graph-pane').choose('Unit:id:unit-special-buryat-battalion')");
    }

    private static async Task CompletingAsync(CypherBench bench)
    {
        await bench.Page.WaitForFunctionAsync("() => document.querySelector('query-editor').catalogue.functions.length > 0");
        await bench.Page.Keyboard.TypeAsync("RETURN co");
    }

    private static async Task StoppedAsync(CypherBench bench)
    {
        await bench.Button("Run").ClickAsync();
        await bench.Button("Stop").ClickAsync();
        await bench.EndAsync();
    }

    private static async Task ReadOnlyAsync(CypherBench bench)
    {
        await bench.Marked.First.WaitForAsync();
        await bench.Page.Locator(".store-badge").ClickAsync();
    }
}
