using System.Runtime.CompilerServices;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Setup;

/// <summary>Gives a graph the constraints and indexes of the model.</summary>
/// <param name="runner">One that lets the schema be changed.</param>
public sealed class SetUpSchema(ICypherRunner runner)
{
    private static readonly ValueMap None = new();

    /// <summary>Looks what is missing, and changes nothing.</summary>
    public async Task<SetupPlan> PlanAsync(CancellationToken cancellation)
    {
        var labels = new ValueMap().With("labels", StatementRunning.Texts(ModelRule.All.SelectMany(rule => rule.Labels).Distinct()));
        var present = await runner.AskAsync("setup/present", labels, cancellation);
        var missing = ModelRule.All.Where(rule => !present.Any(row => IsMade(row, rule))).ToList();
        var obstacles = InTheWay(present, missing).Concat(await DuplicatesAsync(missing, cancellation));
        return new(missing, [.. obstacles], await HoldsNodesAsync(cancellation));
    }

    /// <summary>Whether there is anything in the graph.</summary>
    public async Task<bool> HoldsNodesAsync(CancellationToken cancellation) =>
        (await runner.AskOneAsync("setup/any-node", None, cancellation))["found"].AsBoolean;

    /// <summary>Makes rules one after the other, and hands on each that is made. What is there already stays as it is.</summary>
    /// <exception cref="Graph.Errors.GraphException">The store refused one; those before it are made.</exception>
    public async IAsyncEnumerable<ModelRule> AddAsync(
        IEnumerable<ModelRule> rules, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var rule in rules)
        {
            await runner.ReadAsync(new(QueryCatalogue.Text(rule.Statement)), cancellation);
            yield return rule;
        }
    }

    private static bool IsMade(Row row, ModelRule rule) => IsOn(row, rule) && rule.Kind switch
    {
        ModelRuleKind.Unique => row["isUnique"].AsBoolean,
        ModelRuleKind.Range => row["type"].AsString == "RANGE",
        _ => row["type"].AsString == "FULLTEXT",
    };

    private static bool IsOn(Row row, ModelRule rule) => row.Texts("labels").SequenceEqual(rule.Labels) && row.Texts("properties").SequenceEqual(rule.Keys);

    // A store that finds nodes by a property without asking that it is unique cannot be made to ask until the index is gone.
    private static IEnumerable<string> InTheWay(IReadOnlyList<Row> present, IEnumerable<ModelRule> missing) =>
        from rule in missing
        where rule.Kind == ModelRuleKind.Unique && present.Any(row => IsOn(row, rule) && row["type"].AsString == "RANGE")
        select $"{rule.Labels[0]} has an index on {rule.Keys[0]}, which keeps it from being made unique; drop that index first.";

    private async Task<IEnumerable<string>> DuplicatesAsync(IEnumerable<ModelRule> missing, CancellationToken cancellation)
    {
        var unique = missing.Where(rule => rule.Kind == ModelRuleKind.Unique).Select(rule => rule.Labels[0]);
        var rows = await runner.AskAsync("setup/duplicates", new ValueMap().With("labels", StatementRunning.Texts(unique)), cancellation);
        return rows.Select(row => $"{row["nodes"]} nodes of the label {row.Text("label")} have the id {row["id"]}, and each would need one of its own.");
    }
}
