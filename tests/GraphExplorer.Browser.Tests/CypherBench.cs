using Microsoft.Playwright;

namespace GraphExplorer.Browser.Tests;

/// <summary>The Cypher page in a window.</summary>
internal sealed class CypherBench(Visit visit)
{
    /// <summary>A statement that takes longer than any test waits, and holds next to nothing while it runs.</summary>
    public const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)";

    public IPage Page => visit.Page;

    public ILocator Editor => Page.Locator("query-editor .CodeMirror");

    public ILocator Status => Page.Locator(".run-status");

    public ILocator Cells => Page.Locator("rows-table td");

    public ILocator Error => Page.Locator(".run-notices .notice.error");

    /// <summary>The letters that are marked as at fault.</summary>
    public ILocator Marked => Page.Locator("query-editor .CodeMirror-lint-mark-error");

    public ILocator Hints => Page.Locator(".CodeMirror-hints [role=option]");

    /// <summary>The address of a text, with its parameters.</summary>
    public static string AddressOf(string statement, string parameters = "", string view = "") =>
        $"/cypher?query={Uri.EscapeDataString(statement)}&parameters={Uri.EscapeDataString(parameters)}&view={view}";

    public Task<string> TextAsync() => Page.EvaluateAsync<string>("() => document.querySelector('query-editor').editor.getValue()");

    /// <summary>Puts a text into the editor at once, as a phone's keyboard does.</summary>
    public async Task WriteAsync(string statement)
    {
        await Editor.ClickAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.InsertTextAsync(statement);
        await Page.WaitForFunctionAsync("(text) => document.querySelector('run-bar').bench.text.statement === text", statement);
    }

    public ILocator View(string name) => Page.Locator(".result-tools .segmented").GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Button(string name) => Page.Locator("run-bar").GetByRole(AriaRole.Button, new() { Name = name });

    /// <summary>Runs what is in the editor and waits for the end.</summary>
    public async Task RunAsync()
    {
        await Button("Run").ClickAsync();
        await EndAsync();
    }

    public Task EndAsync() => Page.Locator("result-view[aria-busy=false]").WaitForAsync();

    /// <summary>Waits until the drawing holds what the result holds.</summary>
    public async Task DrawnAsync() => await Page.WaitForFunctionAsync("""
        () => {
          const { view, result } = document.querySelector('graph-pane');
          return view !== null && result.graph.nodes.length > 0 && view.cy.nodes().length === result.graph.nodes.length;
        }
        """);
}
