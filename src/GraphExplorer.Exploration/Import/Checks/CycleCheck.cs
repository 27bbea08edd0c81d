using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Checks;

/// <summary>
/// Nothing contains or cites itself. Circular reporting is no such cycle: a speaker who comes back in a chain does so with
/// another report.
/// </summary>
internal static class CycleCheck
{
    public static void Run(SeedDraft draft)
    {
        Check("CITES", "cites", draft);
        Check("WITHIN", "is within", draft);
        Check("PART_OF", "is part of", draft);
    }

    private static void Check(string type, string verb, SeedDraft draft)
    {
        var next = draft.Relationships.Where(relationship => relationship.Type == type).ToLookup(relationship => relationship.From);
        foreach (var relationship in draft.Relationships.Where(relationship => relationship.Type == type))
        {
            if (!Reaches(relationship.To, relationship.From, next)) continue;
            draft.Fault(relationship.At, ImportFaultCodes.Cycle, $"Over '{relationship.To}', '{relationship.From}' {verb} itself.");
        }
    }

    private static bool Reaches(string from, string goal, ILookup<string, SeedRelationship> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var id))
        {
            if (id == goal) return true;
            foreach (var step in next[id].Where(step => seen.Add(step.To))) open.Push(step.To);
        }

        return false;
    }
}
