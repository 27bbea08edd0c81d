using System.Text.RegularExpressions;
using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>What the modules of the pages may do, and where.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Only_the_client_of_the_API_asks_a_server() =>
        Assert.Equal(["wwwroot/api/client.js"], ModulesThat(Request()));

    [Fact]
    public void Only_the_drawing_and_its_layout_load_Cytoscape() =>
        Assert.Equal(["wwwroot/graph/cytoscape-view.js", "wwwroot/graph/layout-worker.js"], ModulesThat(Cytoscape()));

    [Fact]
    public void No_module_turns_text_into_markup() => Findings.None(ModulesThat(Markup()));

    /// <summary>A page names its parts by their version; what these name by a plain address would be asked for at each visit, and loaded twice.</summary>
    [Fact]
    public void Parts_of_pages_name_one_another_relatively() =>
        Findings.None(SourceTree.Files.Where(path => path.StartsWith("wwwroot/", StringComparison.Ordinal) && !path.StartsWith("wwwroot/lib/", StringComparison.Ordinal)
            && Path.GetExtension(path) is ".js" or ".css" && PlainAddress().IsMatch(SourceTree.Read(path))));

    [Fact]
    public void No_page_holds_script_or_style_of_its_own()
    {
        var pages = SourceTree.Files.Where(path => path.StartsWith("wwwroot/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, path => Inline().IsMatch(SourceTree.Read(path)));
    }

    [Fact]
    public void Every_library_file_that_a_page_asks_for_is_locked()
    {
        var asked = SourceTree.Files
            .Where(path => path.StartsWith("wwwroot/", StringComparison.Ordinal) && Path.GetExtension(path) is ".js" or ".mjs" or ".css" or ".html")
            .SelectMany(path => LibraryFile().Matches(SourceTree.Read(path)).Select(match => "wwwroot" + match.Value))
            .Distinct(StringComparer.Ordinal);
        Findings.None(asked.Except(ClientLibraries.Locked.Select(file => file.Path)));
    }

    [Fact]
    public void The_lock_lists_the_files_of_the_manifest() =>
        Assert.Equal(ClientLibraries.Listed.Order(), ClientLibraries.Locked.Order());

    private static IEnumerable<string> ModulesThat(Regex pattern) => SourceTree.Modules.Where(path => pattern.IsMatch(SourceTree.Read(path)));

    [GeneratedRegex(@"\bfetch\s*\(|XMLHttpRequest|new EventSource|new WebSocket|sendBeacon")]
    private static partial Regex Request();

    [GeneratedRegex(@"/lib/cytoscape|^\s*import\b[^\n]*['/]cytoscape(?!-view)", RegexOptions.Multiline)]
    private static partial Regex Cytoscape();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\s*\(|new Function\b|setHTMLUnsafe")]
    private static partial Regex Markup();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son\w+=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""['"(]/[A-Za-z0-9@._/-]+\.(?:js|mjs|css|svg|json|woff2)['")]""")]
    private static partial Regex PlainAddress();

    [GeneratedRegex("/lib/[A-Za-z0-9@._/-]+")]
    private static partial Regex LibraryFile();
}
