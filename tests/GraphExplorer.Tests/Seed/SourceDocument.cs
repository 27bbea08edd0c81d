using System.Security.Cryptography;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Testing;

namespace GraphExplorer.Tests.Seed;

/// <summary>A held document of the seed with its text, found by its hash in the folder that SEEDS_FOLDER names.</summary>
internal sealed record SourceDocument(SeedDocument Seed, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<SourceDocument> All()
    {
        var folder = TestEnvironment.Folder("SEEDS_FOLDER", "the source documents");
        var byHash = Directory.GetFiles(folder, "*.txt").ToDictionary(Hash);
        return [.. SeedUnderTest.Content.Documents.Select(document => Read(document, byHash))];
    }

    /// <summary>Reports with a line in this document.</summary>
    public IEnumerable<(SeedNode Report, int Line)> Reports() =>
        SeedUnderTest.From(Seed.Id, "CONTAINS")
            .Select(link => SeedUnderTest.Content.Nodes.Single(node => node.Id == link.To))
            .Select(report => (report, (int)report.Properties["line"].AsInteger));

    /// <summary>Line numbers, from 1, of lines that are not blank.</summary>
    public IEnumerable<int> WrittenLines() =>
        Enumerable.Range(1, Lines.Count).Where(line => !string.IsNullOrWhiteSpace(Lines[line - 1]));

    public override string ToString() => Seed.Id;

    private static SourceDocument Read(SeedDocument document, Dictionary<string, string> byHash) =>
        byHash.TryGetValue(document.ContentHash ?? "", out var path)
            ? new(document, File.ReadAllText(path).Split('\n'))
            : throw new InvalidOperationException($"no file in SEEDS_FOLDER has the hash of {document.Id}");

    private static string Hash(string path) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
