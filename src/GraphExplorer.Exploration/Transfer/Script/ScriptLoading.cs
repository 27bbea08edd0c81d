using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>Runs a script on a graph, whole or not at all.</summary>
/// <param name="runner">One that lets the schema be changed.</param>
/// <param name="rulesApart">
/// Whether the store refuses constraints and indexes beside other changes in one transaction, as Neo4j does. Those before all other statements are
/// then made first, and taken back when one of these fails; those after all others are made last.
/// </param>
public sealed class ScriptLoading(ICypherRunner runner, bool rulesApart)
{
    private static readonly TransactionRequest Unlimited = new() { Time = null };

    private int _done;
    private IProgress<double>? _progress;

    /// <summary>Runs all statements of a file that was checked, in order.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <returns>What they did.</returns>
    /// <exception cref="ImportException">One failed, with its line; nothing took effect.</exception>
    public async Task<QueryCounters> RunAsync(ScriptFile script, IProgress<double>? progress, CancellationToken cancellation)
    {
        (_done, _progress) = (0, progress);
        if (!rulesApart) return await TogetherAsync(script, script.Parts(), cancellation);
        RequireOrder(script);
        var first = script.Parts().TakeWhile(script.IsRule);
        var before = await GraphRule.ReadAsync(runner, cancellation);
        try
        {
            var counters = await EachAsync(script, first, cancellation);
            counters += await TogetherAsync(script, script.Parts().SkipWhile(script.IsRule).TakeWhile(part => !script.IsRule(part)), cancellation);
            return counters + await EachAsync(script, script.Parts().SkipWhile(script.IsRule).SkipWhile(part => !script.IsRule(part)), cancellation);
        }
        catch
        {
            await TakeBackAsync(before);
            throw;
        }
    }

    private async Task<QueryCounters> TogetherAsync(ScriptFile script, IEnumerable<ScriptPart> parts, CancellationToken cancellation)
    {
        await using var transaction = await runner.BeginAsync(Unlimited, cancellation);
        var counters = await AllAsync(script, parts, request => transaction.ReadAsync(request, cancellation));
        await transaction.CommitAsync(cancellation);
        return counters;
    }

    private Task<QueryCounters> EachAsync(ScriptFile script, IEnumerable<ScriptPart> parts, CancellationToken cancellation) =>
        AllAsync(script, parts, request => runner.ReadAsync(request, cancellation));

    private async Task<QueryCounters> AllAsync(ScriptFile script, IEnumerable<ScriptPart> parts, Func<QueryRequest, Task<QueryAnswer>> run)
    {
        var counters = QueryCounters.None;
        foreach (var part in parts)
        {
            try
            {
                counters += (await run(new(part.Text))).Summary.Counters;
                _progress?.Report((double)++_done / script.Count);
            }
            catch (GraphException fault)
            {
                throw new ImportException([script.Fault(part, fault)]);
            }
        }

        return counters;
    }

    private static void RequireOrder(ScriptFile script)
    {
        var late = script.Parts().SkipWhile(script.IsRule).SkipWhile(part => !script.IsRule(part)).FirstOrDefault(part => !script.IsRule(part));
        if (late is not null)
            throw new ImportException([new(script.Name, late.Line, TransferFaultCodes.MixedRules, "Neo4j does not change constraints or indexes between other statements; put them before all of these, or after.")]);
    }

    // What was cancelled is taken back as well.
    private async Task TakeBackAsync(IReadOnlyList<GraphRule> before)
    {
        var names = before.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in await GraphRule.ReadAsync(runner, CancellationToken.None))
        {
            if (!names.Contains(rule.Name)) await runner.ReadAsync(new(ScriptStatements.Drop(rule.Name, rule.IsConstraint).TrimEnd(';')), CancellationToken.None);
        }
    }
}
