using System.Text.RegularExpressions;
using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>What names and texts of the repository do not say.</summary>
public sealed partial class WordTests
{
    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".targets", ".json", ".md", ".js", ".mjs", ".css", ".html", ".yaml", ".yml", ".cypher", ".cases", ".txt", ".sln", ""];

    [Fact]
    public void Nothing_is_filed_under_a_name_that_says_nothing()
    {
        var filed = SourceTree.Files.Where(path => path.Split('/').Any(part => EmptyName().IsMatch(part)));
        Findings.None(filed);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var named = SourceTree.CSharp
            .SelectMany(path => TypeDeclaration().Matches(SourceTree.Read(path)).Select(match => (path, Name: match.Groups["name"].Value)))
            .Where(type => EmptyEnding().IsMatch(type.Name))
            .Select(type => $"{type.path}: {type.Name}");
        Findings.None(named);
    }

    [Fact]
    public void No_type_is_spread_over_files()
    {
        var spread = SourceTree.CSharp
            .SelectMany(path => PartialDeclaration().Matches(SourceTree.Read(path)).Select(match => (path, Type: Place(path) + match.Groups["name"].Value)))
            .GroupBy(declared => declared.Type, StringComparer.Ordinal)
            .Where(declared => declared.Select(part => part.path).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(declared => declared.Key);
        Findings.None(spread);
    }

    /// <summary>Where the project happens to lie on a machine, and what lies beside it there, are not its business; only its CI knows.</summary>
    [Fact]
    public void No_text_names_a_place_on_a_machine()
    {
        var named = SourceTree.Files
            .Where(path => TextEndings.Contains(Path.GetExtension(path)) && path != ".ci/run")
            .SelectMany(path => MachinePlace().Matches(SourceTree.Read(path)).Select(match => $"{path}: {match.Value}"));
        Findings.None(named);
    }

    private static string Place(string path) => path[..(path.IndexOf('/', path.IndexOf('/', StringComparison.Ordinal) + 1) + 1)];

    [GeneratedRegex(@"^(Common|Utils?|Utilities|Helpers?|Services|Managers?|Misc)(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyName();

    [GeneratedRegex("(Utils?|Utilities|Helpers?|Manager)$")]
    private static partial Regex EmptyEnding();

    [GeneratedRegex(@"\b(class|struct|interface|record|enum)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\bpartial\s+(class|struct|interface|record)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex PartialDeclaration();

    [GeneratedRegex(@"(?<![\w.)}\]-])/(work|tmp|home|root|Users)/[a-z]|[A-Z]:\\\\?Users|\.\./shared")]
    private static partial Regex MachinePlace();
}
