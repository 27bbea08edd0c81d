using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>What runners do about things that only the newest server has.</summary>
public abstract class NewestServerRunnerContract : ServerRunnerContract
{
    [Theory]
    [InlineData("vector([1, 2, 3], 3, INTEGER)")]
    [InlineData("[1, {inner: vector([1.5, 2], 2, FLOAT)}]")]
    public async Task Refuses_a_value_that_there_is_no_word_for(string value)
    {
        var failure = await Assert.ThrowsAsync<GraphException>(() => RunAsync($"CYPHER 25 RETURN {value} AS value"));
        Assert.Equal("value_not_supported", failure.Entry.Code);
        Assert.Contains("VECTOR", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("RETURN 1")).Rows[0][0].AsInteger);
    }
}
