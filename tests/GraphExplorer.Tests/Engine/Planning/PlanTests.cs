using System.Text;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Engine.Planning;

/// <summary>
/// Which plan a statement gets, on a graph where 5 documents mention 200 units in 400 places. With
/// <c>REWRITE_EXPECTED=true</c> the case file is written anew, for review in the diff.
/// </summary>
public sealed class PlanTests
{
    private const string CasePath = "Engine/Planning/Cases/plans.cases";

    [Fact]
    public async Task Plans_are_as_written()
    {
        using var engine = await GraphAsync();
        var actual = new StringBuilder("# Statement ⇶ its plan, from the leaves up.\n");
        foreach (var @case in CaseFile.Read(CasePath)) actual.Append(CultureInfo.InvariantCulture, $"{@case.Input} ⇶ {await PlanAsync(engine, @case.Input)}\n");
        Expectation.Check("tests/GraphExplorer.Tests/" + CasePath, actual.ToString());
    }

    private static async Task<EngineFixture> GraphAsync()
    {
        var engine = new EngineFixture();
        await engine.Store.Schema.DeclareUniqueAsync("Unit", "id");
        await engine.RunAsync("UNWIND range(1, 5) AS d CREATE (:Document {id: d})");
        await engine.RunAsync("UNWIND range(1, 200) AS u CREATE (:Unit {id: u, name: 'u' + u})");
        await engine.RunAsync("MATCH (u:Unit) UNWIND [1, 2] AS i CREATE (u)-[:AT]->(:Place {name: 'p' + i})");
        await engine.RunAsync("MATCH (u:Unit), (d:Document) WHERE u.id % 5 = d.id % 5 CREATE (d)-[:MENTIONS]->(u)");
        return engine;
    }

    private static async Task<string> PlanAsync(EngineFixture engine, string statement)
    {
        var parameters = new ValueMap().With("id", Value.Of(1L));
        var plan = (await engine.RunAsync("EXPLAIN " + statement, parameters)).Summary.Plan!;
        return Write(plan.Operator == "ProduceResults" ? plan.Children[0] : plan);
    }

    /// <summary>From the leaves up: <c>AllNodesScan > Filter</c>; two children in braces.</summary>
    private static string Write(QueryPlan plan) => plan.Children.Count switch
    {
        0 => plan.Operator,
        1 => $"{Write(plan.Children[0])} > {plan.Operator}",
        _ => $"{{{string.Join(" , ", plan.Children.Select(Write))}}} > {plan.Operator}",
    };
}
