using System.Text.RegularExpressions;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>No file of the seed shares a run of eight words with a document.</summary>
public sealed class SeedWordsTests
{
    private const int Run = 8;

    private static readonly Regex Word = new(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant);

    [Fact]
    public void No_run_of_eight_words_is_shared_with_a_document()
    {
        var theirs = SourceDocument.All().SelectMany(document => Runs(string.Join('\n', document.Lines))).ToHashSet();
        var files = Directory.GetFiles(SeedUnderTest.Folder, "*", SearchOption.AllDirectories);
        Assert.All(files, file => Assert.DoesNotContain(Runs(File.ReadAllText(file)), theirs.Contains));
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word.Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(start => string.Join(' ', words.Skip(start).Take(Run)));
    }
}
