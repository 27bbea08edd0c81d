namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions over the rows of a group. They leave nulls out; <c>count(*)</c> is syntax of its own.</summary>
internal static class AggregateFunctions
{
    public static FunctionFamily Family { get; } = new("Aggregate",
    [
        Of("count(input :: ANY) :: INTEGER", "How many values are not null.", "count(n)"),
        Of("collect(input :: ANY) :: LIST", "The values as a list.", "collect(n.name)"),
        Of("sum(input :: NUMBER | DURATION) :: ANY", "The sum of numbers or durations.", "sum(n.size)"),
        Of("avg(input :: NUMBER | DURATION) :: ANY", "The average of numbers or durations.", "avg(n.size)"),
        Of("min(input :: ANY) :: ANY", "The smallest value.", "min(n.size)"),
        Of("max(input :: ANY) :: ANY", "The greatest value.", "max(n.size)"),
        Of("stDev(input :: FLOAT) :: FLOAT", "The standard deviation of a sample.", "stDev(n.size)"),
        Of("stDevP(input :: FLOAT) :: FLOAT", "The standard deviation of a whole population.", "stDevP(n.size)"),
        Of("percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT", "A percentile, interpolated.", "percentileCont(n.size, 0.5)"),
        Of(
            "percentileDisc(input :: NUMBER, percentile :: FLOAT) :: NUMBER",
            "The value nearest to a percentile.",
            "percentileDisc(n.size, 0.5)"),
    ]);

    private static FunctionSignature Of(string text, string description, string example) =>
        FunctionFamily.Of(text, description, example) with { IsAggregate = true };
}
