using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Format;

/// <summary>
/// Snapshots as each version wrote them, which every later version reads. A file that is here is never written again: somebody
/// somewhere has one like it. A new version of the format gets a new one, with <c>REWRITE_EXPECTED=true</c> where it is missing.
/// </summary>
public sealed class SnapshotFormatTests
{
    private const string Formats = "tests/GraphExplorer.Tests/Snapshots/Format/Formats";

    public static TheoryData<int> Versions => new(Enumerable.Range(1, Snapshot.NewestFormat));

    /// <summary>Where this fails the format has changed: give it a new version with an upgrade, and freeze a file of it.</summary>
    [Fact]
    public void What_is_written_today_is_byte_for_byte_what_the_newest_version_wrote()
    {
        var path = Example(Snapshot.NewestFormat);
        var text = SnapshotJson.WriteIndented(ExampleSnapshots.Grouped) + "\n";
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true" && !File.Exists(path)) File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>The same of a graph of another model, which came with format 3.</summary>
    [Fact]
    public void What_is_written_of_another_model_is_byte_for_byte_what_the_newest_version_wrote()
    {
        var path = Repository.PathOf($"{Formats}/format-{Snapshot.NewestFormat}-other.json");
        var text = SnapshotJson.WriteIndented(ExampleSnapshots.OfOtherModel) + "\n";
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true" && !File.Exists(path)) File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
        Assert.Equal(SnapshotJson.Write(ExampleSnapshots.OfOtherModel), SnapshotJson.Write(SnapshotJson.Read(text)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_snapshot_of_every_version_holds_what_it_held(int version)
    {
        var read = SnapshotJson.Read(File.ReadAllText(Example(version)));
        // Groups came with format 2.
        var written = version == 1 ? ExampleSnapshots.Small : ExampleSnapshots.Grouped;
        Assert.Equal(SnapshotJson.Write(SnapshotJson.Seal(written)), SnapshotJson.Write(SnapshotJson.Seal(read)));
    }

    [Fact]
    public void One_text_whatever_the_order_of_names_and_the_space_between()
    {
        var compact = SnapshotJson.Write(ExampleSnapshots.Small);
        Assert.Equal(compact, SnapshotJson.Write(SnapshotJson.Read(SnapshotJson.WriteIndented(ExampleSnapshots.Small))));
        Assert.Matches("^[0-9a-f]{64}$", ExampleSnapshots.Small.Hash);
    }

    [Fact]
    public void Sealed_and_written_in_one_go_it_is_the_same_text()
    {
        foreach (var snapshot in new[] { ExampleSnapshots.Small, ExampleSnapshots.Grouped with { Hash = "", Title = "Київ" } })
        {
            var named = SnapshotJson.Seal(snapshot);
            var (again, text, bytes) = SnapshotJson.SealAndWrite(snapshot);
            Assert.Equal((named.Hash, SnapshotJson.Write(named)), (again.Hash, text));
            Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(text), bytes);
        }
    }

    [Fact]
    public void A_change_of_anything_is_a_change_of_the_hash()
    {
        var small = ExampleSnapshots.Small;
        Snapshot[] changed =
        [
            small with { Title = "Another" }, small with { FrozenAt = small.FrozenAt.AddSeconds(1) }, small with { Version = 3 },
            small with { Reports = [.. small.Reports.Skip(1)] }, small with { Picture = small.Picture with { Camera = null } },
        ];
        Assert.All(changed, one => Assert.NotEqual(small.Hash, SnapshotJson.Seal(one).Hash));
    }

    [Theory]
    [InlineData("up to 3,000", "up to 8,000", "changed")]
    [InlineData("\"format\":3", "\"format\":2", "changed")]
    [InlineData("{\"alternative\"", "[{\"alternative\"", "no snapshot")]
    [InlineData("\"author\":\"A. Analyst\"", "\"author\":\"A. Analyst\",\"author\":\"B\"", "no snapshot")]
    public void What_was_changed_is_refused(string from, string to, string said)
    {
        var text = SnapshotJson.Write(ExampleSnapshots.Small);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var failure = Assert.Throws<GraphException>(() => SnapshotJson.Read(text.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal("snapshot_unreadable", failure.Entry.Code);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_of_a_later_format_says_so()
    {
        var later = SnapshotJson.Write(SnapshotJson.Seal(ExampleSnapshots.Small with { Format = 99 }));
        Assert.Contains("format 99", Assert.Throws<GraphException>(() => SnapshotJson.Read(later)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_sources_can_be_cited_and_its_drawing_taken_along()
    {
        var sources = ExampleSnapshots.Small.ToCitedSources();
        Assert.Equal(["Daily", "Wire"], sources.Reports[0].Chain);
        Assert.Equal("document-001", Assert.Single(sources.Documents).Key);
        Assert.Equal("An embassy denies: The battalion is to have a number of soldiers.", sources.Reports[2].Summary);
        Assert.Equal((4, 3), (ExampleSnapshots.Small.ToDrawnGraph().Nodes.Count, ExampleSnapshots.Small.ToDrawnGraph().Edges.Count));
    }

    private static string Example(int version) => Repository.PathOf($"{Formats}/format-{version}.json");
}
