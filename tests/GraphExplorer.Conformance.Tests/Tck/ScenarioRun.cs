using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Runs one scenario on an empty store of its own and says what was wrong.</summary>
public sealed class ScenarioRun(TckScenario scenario)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly EmbeddedRunner _runner = new(
        new GraphStore(), new() { Procedures = [.. scenario.Procedures.Select(procedure => new TckProcedureTable(procedure))] });

    /// <summary>Null when everything was as it should be.</summary>
    public async Task<string?> FaultAsync()
    {
        try
        {
            await SetUpAsync();
            var before = await TckGraphState.ReadAsync(_runner);
            var fault = scenario.Error is null ? await ResultFaultAsync() : await ErrorFaultAsync(scenario.Error);
            return fault ?? await SideEffectFaultAsync(before) ?? await ControlFaultAsync();
        }
        catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
        {
            return $"{unexpected.GetType().Name} {(unexpected as GraphException)?.Entry.Code}: {unexpected.Message} {Place(unexpected)}";
        }
    }

    private static string Place(Exception unexpected) =>
        unexpected is GraphException ? "" : unexpected.StackTrace?.Split('\n')[0].Trim() ?? "";

    private async Task SetUpAsync()
    {
        if (scenario.NamedGraph is not null) await _runner.ReadAsync(new(TckFeatures.NamedGraph(scenario.NamedGraph)));
        foreach (var statement in scenario.Setup) await _runner.ReadAsync(Request(statement));
    }

    private QueryRequest Request(string text) => new(text)
    {
        Parameters = new(scenario.Parameters.Select(parameter => KeyValuePair.Create(parameter.Key, TckLiteral.Read(parameter.Value)))),
        Limits = new(Time: Patience),
    };

    private async Task<string?> ResultFaultAsync() => Difference(scenario.Result, await _runner.ReadAsync(Request(scenario.Query)));

    private async Task<string?> ErrorFaultAsync(TckError expected)
    {
        try
        {
            await using var cursor = await StartAsync();
            if (cursor is null) return null;
            while (await cursor.NextAsync() is not null)
            {
            }

            return $"no error, but {expected}";
        }
        catch (GraphException failure)
        {
            return Fault(failure, expected, atCompileTime: false);
        }

        async Task<IRowCursor?> StartAsync()
        {
            try
            {
                return await _runner.RunAsync(Request(scenario.Query));
            }
            catch (GraphException failure) when (Fault(failure, expected, atCompileTime: true) is null)
            {
                return null;
            }
        }
    }

    private static string? Fault(GraphException failure, TckError expected, bool atCompileTime)
    {
        var name = failure.Entry.Tck;
        var phaseFits = expected.Phase == "any time" || (name?.CompileTime == atCompileTime && atCompileTime == (expected.Phase == "compile time"));
        var fits = phaseFits && name?.Type == expected.Type && (expected.Detail == "*" || name.Detail == expected.Detail);
        return fits ? null : $"{failure.Entry.Code} ({name}), but {expected}: {failure.Message}";
    }

    private async Task<string?> SideEffectFaultAsync(TckGraphState before)
    {
        if (scenario.SideEffects is null) return null;
        var expected = scenario.SideEffects.Where(effect => effect.Value != "0").Select(effect => $"{effect.Key} {effect.Value}").Order(StringComparer.Ordinal);
        var actual = before.ChangesTo(await TckGraphState.ReadAsync(_runner));
        return expected.SequenceEqual(actual) ? null : $"side effects {string.Join(", ", actual)}, but {string.Join(", ", expected)}";
    }

    private async Task<string?> ControlFaultAsync() => scenario.ControlQuery is null
        ? null
        : Difference(scenario.ControlResult, await _runner.ReadAsync(Request(scenario.ControlQuery)));

    private static string? Difference(TckResult? expected, QueryAnswer actual)
    {
        if (expected is null) return null;
        if (expected.Columns.Count == 0) return actual.Rows.Count == 0 ? null : $"{actual.Rows.Count} rows, but none";
        if (!expected.Columns.SequenceEqual(actual.Columns)) return $"columns {string.Join(", ", actual.Columns)}, but {string.Join(", ", expected.Columns)}";
        var form = new TckText(expected.IgnoringListOrder);
        var wanted = expected.Rows.Select(row => string.Join(" | ", row.Select(cell => TckValueReader.Read(cell, form)))).ToList();
        var given = actual.Rows.Select(row => string.Join(" | ", row.Select(form.Write))).ToList();
        if (!expected.InOrder)
        {
            wanted.Sort(StringComparer.Ordinal);
            given.Sort(StringComparer.Ordinal);
        }

        return wanted.SequenceEqual(given) ? null : $"rows {string.Join(" / ", given)}, but {string.Join(" / ", wanted)}";
    }
}
