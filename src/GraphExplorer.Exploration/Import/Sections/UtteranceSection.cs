using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A report outside any document: a speech that the curator knows by itself.</summary>
internal static class UtteranceSection
{
    public static void Read(SeedEntry entry) => ReportReader.Read(entry, new ReportContext(null, null, null));
}
