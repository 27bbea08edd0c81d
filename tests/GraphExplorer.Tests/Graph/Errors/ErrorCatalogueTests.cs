using System.Text.RegularExpressions;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Graph.Errors;

public sealed partial class ErrorCatalogueTests
{
    public static TheoryData<string> Codes => new(ErrorCatalogue.All.Select(entry => entry.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_entry_has_what_clients_rely_on(string code)
    {
        var entry = ErrorCatalogue.Find(code)!;
        Assert.Matches(SnakeCase(), code);
        Assert.InRange(entry.HttpStatus, 400, 599);
        Assert.Matches(Neo4jCode(), entry.Neo4jCode);
        if (entry.Tck is { CompileTime: true }) Assert.Equal(400, entry.HttpStatus);
    }

    [Fact]
    public void Codes_are_unique() => Assert.Equal(ErrorCatalogue.All.Count, ErrorCatalogue.All.DistinctBy(entry => entry.Code).Count());

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"^Neo\.(ClientError|TransientError|DatabaseError)\.[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+$")]
    private static partial Regex Neo4jCode();
}
