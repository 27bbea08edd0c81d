using System.Text.RegularExpressions;
using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>The documentation says what is there, and nothing else.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_route_has_its_row_and_every_row_its_route()
    {
        var mapped = SourceTree.CSharp
            .Where(path => path.StartsWith("src/GraphExplorer.Web/", StringComparison.Ordinal))
            .SelectMany(path => MappedRoute().Matches(SourceTree.Read(path)).Select(match => (path, match.Groups)))
            .Select(route => $"{route.Groups["verb"].Value.ToUpperInvariant()} {Plain(Prefix(route.path) + route.Groups["route"].Value)}");
        var documented = DocumentedRoute().Matches(SourceTree.Read("docs/http-api.md"))
            .Select(match => $"{match.Groups["verb"].Value} {Plain(match.Groups["route"].Value)}");
        Assert.Equal(documented.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var broken = SourceTree.Files
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(path => Link().Matches(SourceTree.Read(path)).Select(match => (path, Target: Resolve(path, match.Groups["target"].Value))))
            .Where(link => !SourceTree.Files.Any(file => file == link.Target || file.StartsWith(link.Target.TrimEnd('/') + "/", StringComparison.Ordinal)))
            .Select(link => $"{link.path}: {link.Target}");
        Findings.None(broken);
    }

    /// <summary>The routes of the application API are mapped as a group.</summary>
    private static string Prefix(string path) => path.Contains(".Web/Api/", StringComparison.Ordinal) ? "/api/v1" : "";

    /// <summary>Names of placeholders and the query string differ between code and prose.</summary>
    private static string Plain(string route) => Placeholder().Replace(route.Split('?')[0], "{}");

    private static string Resolve(string path, string target) =>
        Path.GetRelativePath("/top", Path.GetFullPath(Path.Combine("/top", Path.GetDirectoryName(path)!, target))).Replace('\\', '/');

    [GeneratedRegex("""\bMap(?<verb>Get|Post|Put|Patch|Delete)\("(?<route>[^"]*)"\s*,""")]
    private static partial Regex MappedRoute();

    [GeneratedRegex(@"^\| `(?<verb>GET|POST|PUT|PATCH|DELETE) (?<route>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex DocumentedRoute();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
