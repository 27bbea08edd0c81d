using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Figures;

/// <summary>Figures of one claim that cannot both hold.</summary>
/// <param name="Window">Days between the times they speak of within which they contradict.</param>
/// <param name="Contradicting">Pairs within the window.</param>
/// <param name="CannotTell">Pairs of which it is not known when they were so.</param>
/// <param name="Apart">Pairs further apart than the window: they may both have been so, at different times.</param>
/// <param name="NotCompared">Figures of claims with more of them than <see cref="FindContradictions.MostCompared"/>.</param>
/// <param name="Pairs">In this order, the first <see cref="FindContradictions.MostPairs"/>.</param>
public sealed record Contradictions(int Window, int Contradicting, int CannotTell, int Apart, int NotCompared, IReadOnlyList<FigurePair> Pairs);

/// <summary>Two figures whose bounds do not overlap.</summary>
/// <param name="Days">Between the spans of days they speak of; 0 where these overlap, null where an end that matters is not known.</param>
/// <param name="Verdict"><c>contradict</c>, <c>cannot-tell</c> or <c>apart</c>.</param>
/// <param name="SameOrigin">Whether both go back to one party, which then contradicts itself.</param>
public sealed record FigurePair(NodeRef Claim, NodeRef One, NodeRef Other, int? Days, string Verdict, bool SameOrigin);

/// <summary>Finds figures that contradict one another among the reports of each claim that do not repeat another.</summary>
public sealed class FindContradictions(ICypherRunner runner)
{
    /// <summary>How many pairs are named at most.</summary>
    public const int MostPairs = 200;

    /// <summary>How many figures of one claim are compared with one another.</summary>
    public const int MostCompared = 300;

    /// <summary>The pairs among reports.</summary>
    /// <param name="reports">Ids, of one claim or several; <paramref name="lineage"/> was read of them.</param>
    /// <param name="window">Days between the times that two figures speak of.</param>
    /// <param name="lineage">Tells who goes back to the same party.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<Contradictions> FindAsync(IEnumerable<string> reports, int window, Lineage lineage, CancellationToken cancellation)
    {
        var parameters = new ValueMap()
            .With("reports", StatementRunning.Texts(reports)).With("window", Value.Of(window)).With("most", Value.Of(MostPairs))
            .With("compared", Value.Of(MostCompared));
        var row = await runner.AskOneAsync("provenance/contradictions", parameters, cancellation);
        return new(
            window, (int)row["contradicting"].AsInteger, (int)row["unknown"].AsInteger, (int)row["apart"].AsInteger,
            (int)row["left"].AsInteger, [.. row["pairs"].AsList.Select(pair => ToPair(pair.AsMap, lineage))]);
    }

    private static FigurePair ToPair(ValueMap pair, Lineage lineage)
    {
        var (one, other) = (pair["one"].AsString, pair["other"].AsString);
        return new(
            Kinds.RefOf(["Claim"], pair["claim"].AsString), Kinds.RefOf(["Report"], one), Kinds.RefOf(["Report"], other),
            (int?)pair["days"].IntegerOrNull(), pair["verdict"].AsString, lineage.Meet(one, other));
    }
}
