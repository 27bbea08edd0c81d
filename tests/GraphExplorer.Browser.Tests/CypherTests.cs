using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Writing a query and running it.</summary>
public sealed class CypherTests(Site site)
{
    [Fact]
    public async Task Every_example_has_rows()
    {
        await using var visit = await site.OpenAsync("/cypher");
        var bench = new CypherBench(visit);
        var examples = await visit.Page.Locator(".example-card").CountAsync();
        Assert.True(examples >= 5);
        await visit.Page.Locator(".example-card").First.ClickAsync();
        for (var index = 0; index < examples; index++)
        {
            if (index > 0)
            {
                await bench.Button("Examples").ClickAsync();
                await visit.Page.Locator(".menu-choice").Nth(index).ClickAsync();
            }

            await bench.RunAsync();
            await Assertions.Expect(bench.Status).ToContainTextAsync(new Regex("^[1-9][0-9]* row"));
            await Assertions.Expect(bench.Error).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task A_text_in_the_address_is_opened_and_not_run()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("CREATE (n:OpenedNotRun) RETURN n", """{ "a": 1 }"""));
        var bench = new CypherBench(visit);
        Assert.Equal("CREATE (n:OpenedNotRun) RETURN n", await bench.TextAsync());
        await Assertions.Expect(visit.Page.Locator("parameter-editor .CodeMirror-code")).ToContainTextAsync("\"a\"");
        await Assertions.Expect(visit.Page.Locator("run-bar .effect")).ToHaveTextAsync("Changes data");
        await Assertions.Expect(visit.Page.Locator("result-view")).ToBeHiddenAsync();
        await bench.WriteAsync("MATCH (n:OpenedNotRun) RETURN count(n) AS n");
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("0");
    }

    [Fact]
    public async Task The_address_follows_the_text_and_goes_back()
    {
        await using var visit = await site.OpenAsync("/cypher");
        var bench = new CypherBench(visit);
        await bench.WriteAsync("RETURN 1 AS one");
        await visit.PressAsync("Control+Enter");
        await bench.EndAsync();
        Assert.Equal("/cypher?query=RETURN+1+AS+one", visit.Path);
        await bench.WriteAsync("RETURN 2 AS two");
        await bench.RunAsync();
        await bench.View("JSON").ClickAsync();
        Assert.Equal("/cypher?query=RETURN+2+AS+two&view=json", visit.Path);
        await visit.Page.ReloadAsync();
        Assert.Equal("RETURN 2 AS two", await bench.TextAsync());
        await visit.Page.GoBackAsync();
        await Assertions.Expect(bench.Editor).ToContainTextAsync("RETURN 1 AS one");
        Assert.Equal("/cypher?query=RETURN+1+AS+one", visit.Path);
    }

    [Fact]
    public async Task An_error_is_marked_where_it_is()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("MATCH (n:Unit)\nRETURN missing"), new(ExpectsFailures: true));
        var bench = new CypherBench(visit);
        await Assertions.Expect(bench.Marked.First).ToHaveTextAsync("missing");
        await Assertions.Expect(visit.Page.Locator(".editor-fault")).ToHaveTextAsync("Line 2, column 8: The variable missing is not defined here.");
        await bench.RunAsync();
        await Assertions.Expect(bench.Error).ToContainTextAsync("missing is not defined");
        await bench.Error.GetByRole(AriaRole.Button, new() { Name = "Line 2, column 8" }).ClickAsync();
        var cursor = await visit.Page.EvaluateAsync<int[]>("() => { const { line, ch } = document.querySelector('query-editor').editor.getCursor(); return [line, ch]; }");
        Assert.Equal([1, 7], cursor);
        await bench.WriteAsync("MATCH (n:Unit) RETURN count(n)");
        await Assertions.Expect(bench.Marked).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_error_while_running_keeps_the_rows_before_it()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("UNWIND [5, 2, 0] AS x RETURN 10 / x AS y"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Error).ToContainTextAsync("by zero", new() { IgnoreCase = true });
        await Assertions.Expect(bench.Cells).ToHaveTextAsync(["2", "5"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_long_query_can_be_stopped(bool byKeys)
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf(CypherBench.Endless));
        var bench = new CypherBench(visit);
        await visit.PressAsync("Control+Enter");
        await Assertions.Expect(bench.Status).ToContainTextAsync("Running");
        var ended = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, request) => { if (request.Url.EndsWith("/query/v2", StringComparison.Ordinal)) ended.TrySetResult(); };
        await (byKeys ? visit.PressAsync("Escape") : bench.Button("Stop").ClickAsync());
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
        await Assertions.Expect(bench.Status).ToContainTextAsync("Stopped");
        await bench.WriteAsync("RETURN 'free' AS again");
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("free");
    }

    [Fact]
    public async Task Where_nothing_can_be_changed_a_change_is_marked_and_refused()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("CREATE (n:Never)"), new(ExpectsFailures: true, ReadOnly: true));
        var bench = new CypherBench(visit);
        await Assertions.Expect(visit.Page.Locator(".editor-fault")).ToHaveTextAsync("Line 1, column 1: This statement may only read the graph.");
        await bench.RunAsync();
        await Assertions.Expect(bench.Error).ToContainTextAsync("This statement may only read the graph.");
        await bench.WriteAsync("MATCH (n:Never) RETURN count(n)");
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("0");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read-only" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".store-why")).ToContainTextAsync("nothing can be changed here");
    }

    [Fact]
    public async Task What_a_write_did_is_said()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("CREATE (n:BrowserTrial {a: 1}) RETURN n"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Status.Locator(".writes")).ToHaveTextAsync("1 node created, 1 property set, 1 label added");
        await bench.WriteAsync("MATCH (n:BrowserTrial) DELETE n");
        await bench.RunAsync();
        await Assertions.Expect(bench.Status.Locator(".writes")).ToHaveTextAsync("1 node deleted");
        await Assertions.Expect(visit.Page.Locator(".notice.empty")).ToContainTextAsync("The query returns nothing.");
    }

    [Fact]
    public async Task Parameters_are_used_and_what_is_wrong_with_them_is_said()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("RETURN $big AS big", """{ "big": 9007199254740993 }"""));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("9007199254740993");
        await visit.Page.Locator("parameter-editor .CodeMirror").ClickAsync();
        await visit.PressAsync("Control+a");
        await visit.Page.Keyboard.InsertTextAsync("{ \"big\" 1 }");
        await Assertions.Expect(visit.Page.Locator(".parameter-fault")).ToHaveTextAsync("Line 1, column 9: A colon is expected after the name.");
        await bench.RunAsync();
        await Assertions.Expect(bench.Error).ToContainTextAsync("The parameters cannot be read.");
    }

    [Fact]
    public async Task What_ran_in_this_session_can_be_brought_back()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("RETURN 1 AS first"));
        var bench = new CypherBench(visit);
        await bench.RunAsync();
        await bench.WriteAsync("RETURN 2 AS second");
        await bench.RunAsync();
        await bench.Button("History").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".menu-choice .menu-title")).ToHaveTextAsync(["RETURN 2 AS second", "RETURN 1 AS first"]);
        await visit.Page.Locator(".menu-choice").Nth(1).ClickAsync();
        Assert.Equal("RETURN 1 AS first", await bench.TextAsync());
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("2");
    }
}
