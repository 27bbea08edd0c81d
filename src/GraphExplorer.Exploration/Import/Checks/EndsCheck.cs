using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Checks;

/// <summary>Every relationship's ends exist and are of the kinds that its type joins.</summary>
internal static class EndsCheck
{
    public static void Run(SeedDraft draft)
    {
        foreach (var relationship in draft.Relationships) Check(relationship, draft);
    }

    private static void Check(SeedRelationship relationship, SeedDraft draft)
    {
        var from = Find(relationship.From, relationship, draft);
        var to = Find(relationship.To, relationship, draft);
        if (from is null || to is null) return;
        var rules = RelationshipRule.Of(relationship.Type).ToList();
        if (rules.Exists(rule => rule.Allows(from, to))) return;
        var wanted = string.Join(" or ", rules.Select(rule => $"({string.Join("|", rule.From)})-[{rule.Type}]->({string.Join("|", rule.To)})"));
        draft.Fault(
            relationship.At, ImportFaultCodes.WrongKind,
            $"'{from.Id}' is {Kind(from)} and '{to.Id}' is {Kind(to)}; allowed is {wanted}.");
    }

    private static SeedNode? Find(string id, SeedRelationship relationship, SeedDraft draft)
    {
        var node = draft.Find(id);
        if (node is null) draft.Fault(relationship.At, ImportFaultCodes.UnknownId, $"Nothing in the folder has the id '{id}'.");
        return node;
    }

    private static string Kind(SeedNode node) => string.Join(":", node.Labels.Where(label => label != "Entity"));
}
