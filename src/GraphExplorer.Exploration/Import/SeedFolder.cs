using GraphExplorer.Exploration.Import.Checks;
using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Exploration.Import.Sections;

namespace GraphExplorer.Exploration.Import;

/// <summary>Reads a folder of seed files (every <c>*.yaml</c> in it and below; see <c>graph-seed/README.md</c> for the format).</summary>
public static class SeedFolder
{
    /// <summary>Reads and checks the whole folder.</summary>
    /// <exception cref="ImportException">Anything is wrong with it; the exception has every fault.</exception>
    public static SeedContent Read(string folder)
    {
        var draft = new SeedDraft();
        var files = Files(folder, draft).Select(path => SeedYaml.Read(path, Relative(folder, path), draft)).OfType<SeedEntry>().ToList();
        foreach (var file in files) SeedSections.ReadAmounts(file);
        foreach (var file in files) SeedSections.Read(file);
        EndsCheck.Run(draft);
        DuplicateCheck.Run(draft);
        FigureCheck.Run(draft);
        CycleCheck.Run(draft);
        if (draft.Faults.Count > 0) throw new ImportException(InOrder(draft.Faults));
        ReportNames.Give(draft);
        return draft.Content();
    }

    private static string[] Files(string folder, SeedDraft draft)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            if (files.Length == 0) draft.Fault(new(".", 1), ImportFaultCodes.Unreadable, "The folder holds no seed file (*.yaml).");
            return files;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            draft.Fault(new(".", 1), ImportFaultCodes.Unreadable, fault.Message);
            return [];
        }
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static List<ImportFault> InOrder(IEnumerable<ImportFault> faults) =>
        [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
