using GraphExplorer.Exploration.Import;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Import;

/// <summary>What is wrong with a folder is said with file and line, all of it at once.</summary>
public sealed class FaultTests
{
    public static TheoryData<Case> Cases => [.. CaseFile.Read("Exploration/Import/Cases/faults.cases")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fault_is_told_with_file_and_line(Case @case)
    {
        var fault = Assert.Throws<ImportException>(() => SeedText.Read(@case.Input));
        Assert.Equal(@case.Output, string.Join(" ¦ ", fault.Faults));
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var codes = typeof(ImportFaultCodes).GetFields().Select(field => (string)field.GetValue(null)!).ToHashSet();
        codes.Remove(ImportFaultCodes.Unreadable);
        var told = string.Join('\n', CaseFile.Read("Exploration/Import/Cases/faults.cases").Select(@case => @case.Output));
        Assert.All(codes, code => Assert.Contains($": {code}: ", told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        var fault = Assert.Throws<ImportException>(() => SeedFolder.Read(Path.Combine(AppContext.BaseDirectory, "no-such-folder")));
        Assert.Equal(ImportFaultCodes.Unreadable, Assert.Single(fault.Faults).Code);
    }

    [Fact]
    public void A_folder_without_a_seed_file_is_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory("seed-");
        var fault = Assert.Throws<ImportException>(() => SeedFolder.Read(folder.FullName));
        folder.Delete();
        Assert.Equal(".:1: unreadable: The folder holds no seed file (*.yaml).", Assert.Single(fault.Faults).ToString());
    }
}
