namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>A scenario by what it means: what there is, what is asked, what must come of it.</summary>
public sealed record TckScenario(FeatureScenario Source)
{
    /// <summary>The named graph to start from, e.g. <c>binary-tree-1</c>; null for an empty one.</summary>
    public string? NamedGraph { get; init; }

    /// <summary>Statements that make the graph, in order.</summary>
    public IReadOnlyList<string> Setup { get; init; } = [];

    public IReadOnlyList<TckProcedure> Procedures { get; init; } = [];

    /// <summary>Names of parameters and their values as openCypher writes values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    public string Query { get; init; } = "";

    public TckResult? Result { get; init; }

    /// <summary>Run after the query, on the graph that it left.</summary>
    public string? ControlQuery { get; init; }

    public TckResult? ControlResult { get; init; }

    public TckError? Error { get; init; }

    /// <summary>E.g. <c>+nodes</c> and <c>1</c>; empty for none at all, null when the scenario does not ask.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? SideEffects { get; init; }

    public override string ToString() => Source.ToString();
}

/// <summary>An expected table, values as openCypher writes them. Without columns: no row, whatever the columns.</summary>
public sealed record TckResult(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool InOrder, bool IgnoringListOrder);

/// <summary>E.g. <c>SyntaxError</c> at <c>compile time</c> with <c>UndefinedVariable</c>. The detail <c>*</c> is any.</summary>
/// <param name="Phase"><c>compile time</c>, <c>runtime</c> or <c>any time</c>.</param>
public sealed record TckError(string Type, string Phase, string Detail);

/// <summary>A procedure that the scenario asks for: its signature as written, and its table of arguments and results.</summary>
public sealed record TckProcedure(string Signature, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
