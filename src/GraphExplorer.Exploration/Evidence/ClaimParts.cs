using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>What a claim names besides its subject, from columns that list each with what the claim says of it.</summary>
internal static class ClaimParts
{
    public static List<PlaceItem> Places(Row row) => Entries(
        row, "places", (item, entry) => new PlaceItem(item) { Relation = entry["relation"].TextOrNull(), Certainty = entry["certainty"].TextOrNull() });

    public static List<AgreementItem> Agreements(Row row) =>
        Entries(row, "agreements", (item, entry) => new AgreementItem(item) { Article = entry["article"].TextOrNull() });

    public static List<PartyItem> Involved(Row row) => Entries(row, "involved", (item, entry) => new PartyItem(item) { Role = entry["role"].TextOrNull() });

    private static List<T> Entries<T>(Row row, string column, Func<Item, ValueMap, T> make) =>
        [.. row[column].AsList.Select(entry => make(entry.AsMap["item"].ToItem(), entry.AsMap))];
}
