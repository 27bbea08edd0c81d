using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Checks;

/// <summary>A figure needs a claim that says what is measured.</summary>
internal static class FigureCheck
{
    private static readonly HashSet<string> StanceTypes = [.. Vocabulary.Stances.Values];

    public static void Run(SeedDraft draft)
    {
        foreach (var stance in draft.Relationships.Where(relationship => StanceTypes.Contains(relationship.Type)))
        {
            if (draft.Find(stance.From) is not { } report || draft.Find(stance.To) is not { } claim) continue;
            if (report.Properties["approximation"].IsNull || !claim.Properties["measure"].IsNull) continue;
            draft.Fault(
                report.At, ImportFaultCodes.FigureWithoutMeasure,
                $"'{report.Id}' gives a figure, and its claim '{claim.Id}' has no 'measure'.");
        }
    }
}
