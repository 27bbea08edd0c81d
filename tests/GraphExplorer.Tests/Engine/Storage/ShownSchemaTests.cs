using Xunit;

namespace GraphExplorer.Tests.Engine.Storage;

/// <summary>What is declared for a store can be asked for in the words of Neo4j.</summary>
public sealed class ShownSchemaTests : IDisposable
{
    private readonly EngineFixture _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties", "'UNIQUENESS' 'NODE' ['Unit'] ['id']")]
    [InlineData("SHOW CONSTRAINT YIELD name AS it WHERE it STARTS WITH 'constraint_' RETURN count(it) AS count", "1")]
    [InlineData("SHOW INDEXES YIELD labelsOrTypes, properties, owningConstraint IS NOT NULL AS never", null)]
    [InlineData("SHOW INDEXES YIELD type, labelsOrTypes AS l, properties AS p RETURN type, l, p ORDER BY p DESC", "'RANGE' ['Unit'] ['name']; 'RANGE' ['Unit'] ['id']")]
    public async Task Tells_what_is_declared(string statement, string? expected)
    {
        await _engine.Store.Schema.DeclareUniqueAsync("Unit", "id");
        await _engine.Store.Schema.DeclareIndexAsync("Unit", "name");
        var rows = expected is null ? await _engine.FailureAsync(statement) : string.Join("; ", (await _engine.RunAsync(statement)).Rows.Select(row => string.Join(' ', row)));
        Assert.Equal(expected ?? "unexpected_syntax", rows);
    }

    [Fact]
    public async Task What_is_declared_later_is_told_by_the_same_text()
    {
        Assert.Empty((await _engine.RunAsync("SHOW CONSTRAINTS")).Rows);
        await _engine.Store.Schema.DeclareUniqueAsync("Unit", "id");
        Assert.Single((await _engine.RunAsync("SHOW CONSTRAINTS")).Rows);
    }
}
