using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>What a seed file may hold: one line a section.</summary>
internal static class SeedSections
{
    private static readonly (string Key, Action<SeedEntry> Read)[] Lists =
    [
        ("actors", ActorSection.Read),
        ("units", UnitSection.Read),
        ("agreements", AgreementSection.Read),
        ("places", PlaceSection.Read),
        ("sources", SourceSection.Read),
        ("claims", ClaimSection.Read),
        ("utterances", UtteranceSection.Read),
    ];

    /// <summary>Verbal amounts are read before all else: figures refer to them.</summary>
    public static void ReadAmounts(SeedEntry file)
    {
        foreach (var entry in file.Entries("amounts")) AmountSection.Read(entry);
    }

    public static void Read(SeedEntry file)
    {
        foreach (var (key, read) in Lists)
        {
            foreach (var entry in file.Entries(key)) read(entry);
        }

        DocumentSection.Read(file);
        file.Close();
    }
}
