using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Pictures;

public sealed class SameBytesTests
{
    // A Word file is a package of parts, each with the time it was packed.
    public static TheoryData<string> Formats => new(ReportFormat.All.Select(format => format.Name).Where(name => name != "docx"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_snapshot_is_the_same_file(string format) => Assert.Equal(SampleSnapshots.Of(30).Bytes(format), SampleSnapshots.Of(30).Bytes(format));

    [Theory]
    [InlineData("png")]
    [InlineData("pdf")]
    public void Fifty_at_once_are_all_the_same(string format)
    {
        var files = new byte[50][];
        Parallel.For(0, files.Length, at => files[at] = ExampleSnapshots.Small.Bytes(format));
        Assert.All(files, file => Assert.Equal(files[0], file));
    }
}
