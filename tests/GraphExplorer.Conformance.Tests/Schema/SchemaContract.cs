using GraphExplorer.Conformance.Tests.Contract;
using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Schema;

/// <summary>Constraints and indexes: what CREATE and DROP of them do. The answers in the case file are those of Neo4j 5.26.</summary>
public abstract class SchemaContract
{
    private const string Left = "SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'contract_'";

    public static TheoryData<Case> Cases => [.. CaseFile.Read("Schema/Cases/schema.cases")];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Changes_the_schema(Case @case)
    {
        await using var runner = await MakeAsync();
        await ClearAsync(runner);
        try
        {
            Assert.Equal(@case.Output, await AnswerAsync(runner, @case.Input));
        }
        finally
        {
            await ClearAsync(runner);
        }
    }

    /// <summary>A runner on a store that the test may fill and clear.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    private static async Task<string> AnswerAsync(ICypherRunner runner, string statements)
    {
        try
        {
            QueryAnswer? answer = null;
            foreach (var statement in statements.Split(";\n")) answer = await runner.ReadAsync(new(statement));
            return answer!.Columns.Count == 0 ? ContractTexts.Counters(answer.Summary) : string.Join(" ; ", answer.Rows.Select(CanonicalText.Of));
        }
        catch (GraphException failure)
        {
            return "!" + failure.Entry.Code;
        }
    }

    private static async Task ClearAsync(ICypherRunner runner)
    {
        await runner.ReadAsync(new("MATCH (n:ContractSchema) DELETE n"));
        foreach (var row in (await runner.ReadAsync(new(Left) { AccessMode = AccessMode.Read })).Rows)
            await runner.ReadAsync(new($"DROP {(row[1].IsNull ? "INDEX" : "CONSTRAINT")} {row[0].AsString}"));
    }
}
