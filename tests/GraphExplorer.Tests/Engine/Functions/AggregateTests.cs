using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Functions.Aggregates;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Engine.Expressions;
using Xunit;

namespace GraphExplorer.Tests.Engine.Functions;

public class AggregateTests
{
    public static TheoryData<string, string> Cases =>
        [
            .. CaseFile.Read("Engine/Functions/aggregates.cases")
                .Select(given => new TheoryDataRow<string, string>(given.Input, given.Output)),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Aggregates_give_what_the_file_says(string input, string expected)
    {
        var parts = input.Split(" of ");
        Assert.Equal(expected, Write(parts[0], parts[1]));
    }

    private static string Write(string aggregate, string list)
    {
        try
        {
            return Aggregate(aggregate, ExpressionRun.Evaluate(list).AsList).ToString();
        }
        catch (GraphException failure)
        {
            return $"error {failure.Entry.Code}";
        }
    }

    private static Value Aggregate(string text, IReadOnlyList<Value> values)
    {
        var statement = CypherFrontEnd.Bind($"UNWIND $values AS x RETURN {text}");
        var clauses = ((BoundSingleQuery)statement.Query).Clauses;
        var variable = clauses.OfType<BoundUnwind>().Single().As;
        var aggregate = clauses.OfType<BoundAggregation>().Single().Aggregates.Single();
        var arguments = new ExpressionCompiler(null!).CompileAll(aggregate.Arguments);
        var accumulator = AggregateRegistry.Create(aggregate);
        var row = new Value[statement.VariableCount];
        foreach (var value in values)
        {
            row[variable.Id] = value;
            accumulator.Add([.. arguments.Select(argument => argument.Evaluate(ExpressionRun.State(), row))]);
        }

        return accumulator.Result();
    }
}
