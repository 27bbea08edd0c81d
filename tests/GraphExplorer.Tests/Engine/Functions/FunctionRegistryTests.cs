using GraphExplorer.Cypher.Functions;
using GraphExplorer.Engine.Functions;
using GraphExplorer.Engine.Functions.Aggregates;
using Xunit;

namespace GraphExplorer.Tests.Engine.Functions;

public class FunctionRegistryTests
{
    [Fact]
    public void Every_scalar_function_of_the_catalogue_runs_and_no_other() => Assert.Equal(
        FunctionCatalogue.All.Where(function => !function.IsAggregate).Select(function => function.Name).Order(StringComparer.Ordinal),
        FunctionRegistry.All.Select(function => function.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_aggregate_of_the_catalogue_runs_and_no_other() => Assert.Equal(
        FunctionCatalogue.All.Where(function => function.IsAggregate)
            .Select(function => function.Name.ToLowerInvariant())
            .Order(StringComparer.Ordinal),
        AggregateRegistry.Names.Order(StringComparer.Ordinal));
}
