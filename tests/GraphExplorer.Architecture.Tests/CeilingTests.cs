using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>How big things may get. Over the first number they are listed in <c>allowed.txt</c>; over the second, nothing helps.</summary>
public sealed class CeilingTests
{
    private const int FileLines = 300;
    private const int FileLinesHard = 400;
    private const int MethodLines = 40;
    private const int MethodLinesHard = 60;
    private const int ModuleLines = 150;
    private const int ModuleLinesHard = 250;
    private const int Parameters = 5;
    private const int Nesting = 3;

    private static readonly IReadOnlyList<MethodMeasure> Methods = [.. SourceTree.CSharp.SelectMany(CSharpMeasures.Methods)];

    [Fact]
    public void A_file_has_300_lines() => AllowList.Check("file", LongFiles(FileLines));

    /// <summary>A table, one row a line and no logic, may be as long as what it lists.</summary>
    [Fact]
    public void No_file_but_a_table_has_more_than_400_lines() => AllowList.Check("table", LongFiles(FileLinesHard));

    [Fact]
    public void A_method_has_40_lines() => AllowList.Check("method", LongMethods(MethodLines));

    [Fact]
    public void No_method_has_more_than_60_lines() => Findings.None(LongMethods(MethodLinesHard).Select(method => $"{method.Place}: {method.Measure}"));

    [Fact]
    public void A_method_has_five_parameters() => AllowList.Check(
        "parameters", Methods.Where(method => method.Parameters > Parameters).Select(method => (method.Place, $"{method.Parameters} parameters")));

    [Fact]
    public void A_method_nests_three_levels() => AllowList.Check(
        "nesting", Methods.Where(method => method.Nesting > Nesting).Select(method => (method.Place, $"{method.Nesting} levels")));

    [Fact]
    public void A_module_of_the_pages_has_150_lines() => AllowList.Check("module", LongModules(ModuleLines));

    [Fact]
    public void No_module_of_the_pages_has_more_than_250_lines() => Findings.None(LongModules(ModuleLinesHard).Select(module => $"{module.Place}: {module.Measure}"));

    private static IEnumerable<(string Place, string Measure)> LongFiles(int ceiling) => Long(SourceTree.CSharp, ceiling);

    private static IEnumerable<(string Place, string Measure)> LongModules(int ceiling) => Long(SourceTree.Modules, ceiling);

    private static IEnumerable<(string Place, string Measure)> LongMethods(int ceiling) =>
        Methods.Where(method => method.Lines > ceiling).DistinctBy(method => method.Place).Select(method => (method.Place, $"{method.Lines} lines"));

    private static IEnumerable<(string Place, string Measure)> Long(IEnumerable<string> paths, int ceiling) =>
        paths.Select(path => (path, SourceTree.LineCount(path))).Where(file => file.Item2 > ceiling).Select(file => (file.path, $"{file.Item2} lines"));
}
