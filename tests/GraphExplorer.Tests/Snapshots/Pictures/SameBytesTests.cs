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
}
