using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>Puts a table line together from what was read for all lines at once.</summary>
/// <param name="documents">By report id.</param>
/// <param name="discussed">Agreements by document id.</param>
/// <param name="reportsOfClaims">Report ids by claim id.</param>
/// <param name="lineage">Of every report in <paramref name="reportsOfClaims"/>.</param>
internal sealed class ReportRowWriting(
    IReadOnlyDictionary<string, DocumentLine> documents, ILookup<string, Item> discussed, ILookup<string, string> reportsOfClaims, Lineage lineage)
{
    /// <summary>How many origins of its claim a line names.</summary>
    public const int MostOrigins = 20;

    private readonly Dictionary<string, EvidenceCount> _weights = new(StringComparer.Ordinal);

    public ReportRow Write(Row row)
    {
        var id = row["id"].AsString;
        var report = row["report"].AsNode.Properties;
        var claim = row["claim"].AsNode.Properties;
        var document = documents.GetValueOrDefault(id);
        var agreements = ClaimParts.Agreements(row);
        return new(
            Kinds.RefOf(["Report"], id), report["summary"].TextOrNull(), Stances.Of(row["stance"].AsString), report["modality"].TextOrNull(),
            row["speaker"].ToItem(), ClaimLine.Of(row["claim"].AsNode),
            [.. row["subjects"].AsList.Select(subject => subject.ToItem())],
            ClaimParts.Places(row), agreements, ClaimParts.Involved(row),
            AlsoDiscussed(document, agreements), document, Days.Read(report, "said"), Days.Read(report, "asOf"), report["recordedAt"].DayOrNull(),
            Figure.Read(report, claim), report["lineage"].TextOrNull(), lineage.ChainsOf(id),
            WeightOf(claim["id"].AsString));
    }

    private EvidenceCount WeightOf(string claim)
    {
        if (_weights.TryGetValue(claim, out var known)) return known;
        var weight = lineage.Count(reportsOfClaims[claim]);
        return _weights[claim] = weight with { Origins = [.. weight.Origins.Take(MostOrigins)] };
    }

    private List<Item> AlsoDiscussed(DocumentLine? document, List<AgreementItem> named)
    {
        if (document is null) return [];
        var claimed = named.Select(agreement => agreement.Ref).ToHashSet();
        return [.. discussed[document.Ref.Value].Where(agreement => !claimed.Contains(agreement.Ref))];
    }
}
