using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>Puts a table line together from what was read for all lines at once.</summary>
/// <param name="documents">By report id.</param>
/// <param name="discussed">Agreements by document id.</param>
/// <param name="reportsOfClaims">Report ids by claim id.</param>
/// <param name="lineage">Of every report in <paramref name="reportsOfClaims"/>.</param>
internal sealed class ReportRowWriting(
    IReadOnlyDictionary<string, DocumentLine> documents, ILookup<string, Item> discussed, ILookup<string, string> reportsOfClaims, Lineage lineage)
{
    public ReportRow Write(Row row)
    {
        var id = row["id"].AsString;
        var report = row["report"].AsNode.Properties;
        var claim = row["claim"].AsNode.Properties;
        var document = documents.GetValueOrDefault(id);
        var agreements = Entries(row, "agreements", (item, entry) => new AgreementItem(item) { Article = entry["article"].TextOrNull() });
        return new(
            Kinds.RefOf(["Report"], id), report["summary"].TextOrNull(), Stances.Of(row["stance"].AsString), report["modality"].TextOrNull(),
            row["speaker"].ToItem(), ToClaim(row["claim"].AsNode),
            [.. row["subjects"].AsList.Select(subject => subject.ToItem())],
            Entries(row, "places", ToPlace), agreements,
            Entries(row, "involved", (item, entry) => new PartyItem(item) { Role = entry["role"].TextOrNull() }),
            AlsoDiscussed(document, agreements), document, Days.Read(report, "said"), Days.Read(report, "asOf"), report["recordedAt"].DayOrNull(),
            Figure.Read(report, claim), report["lineage"].TextOrNull(), lineage.ChainsOf(id),
            lineage.Count(reportsOfClaims[claim["id"].AsString]));
    }

    private static ClaimLine ToClaim(GraphNode claim) =>
        new(claim.ToItem().Ref, claim.Properties["text"].TextOrNull(), claim.Properties["kind"].TextOrNull());

    private static PlaceItem ToPlace(Item item, ValueMap entry) =>
        new(item) { Relation = entry["relation"].TextOrNull(), Certainty = entry["certainty"].TextOrNull() };

    private static List<T> Entries<T>(Row row, string column, Func<Item, ValueMap, T> make) =>
        [.. row[column].AsList.Select(entry => make(entry.AsMap["item"].ToItem(), entry.AsMap))];

    private List<Item> AlsoDiscussed(DocumentLine? document, List<AgreementItem> named)
    {
        if (document is null) return [];
        var claimed = named.Select(agreement => agreement.Ref).ToHashSet();
        return [.. discussed[document.Ref.Value].Where(agreement => !claimed.Contains(agreement.Ref))];
    }
}
