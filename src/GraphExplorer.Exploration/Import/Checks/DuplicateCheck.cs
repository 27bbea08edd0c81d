using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Checks;

/// <summary>No relationship is written twice: merging would silently keep one of them.</summary>
internal static class DuplicateCheck
{
    public static void Run(SeedDraft draft)
    {
        var first = new Dictionary<(string, string, string, string), SeedPosition>();
        foreach (var relationship in draft.Relationships)
        {
            var claim = relationship.Properties["claim"];
            var key = (relationship.From, relationship.Type, relationship.To, claim.IsNull ? "" : claim.AsString);
            if (first.TryAdd(key, relationship.At)) continue;
            draft.Fault(
                relationship.At, ImportFaultCodes.DuplicateRelationship,
                $"'{relationship.From}' {relationship.Type} '{relationship.To}' is already in {first[key].File}, line {first[key].Line}.");
        }
    }
}
