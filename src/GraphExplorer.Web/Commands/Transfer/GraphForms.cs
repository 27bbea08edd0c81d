using GraphExplorer.Exploration.Transfer.Csv;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>The forms that graphs are imported from and exported to, as <c>--format</c> names them.</summary>
internal static class GraphForms
{
    public const string DataFiles = "data-files";
    public const string Csv = "csv";
    public const string GraphMl = "graphml";
    public const string Script = "cypher";

    public static IEnumerable<string> Names => GraphForm.All.Select(form => form.Name).Prepend(DataFiles);

    /// <summary>Of a folder by its files, of a file by its ending.</summary>
    /// <exception cref="StartFault">There is nothing, or nothing that tells.</exception>
    public static string OfWhatIsThere(string path)
    {
        if (Directory.Exists(path)) return CsvFolder.IsOne(path) ? Csv : DataFiles;
        if (GraphForm.OfEnding(path) is { } form) return form.Name;
        if (!File.Exists(path)) throw new StartFault($"There is no folder and no file {path}; name one that is there.");
        throw new StartFault($"The name {path} does not say its form; name that with --format, one of {string.Join(", ", Names)}, or CSV files with --nodes.");
    }

    /// <summary>Of what is to be written, by the ending of its name: a folder of data files where it has none.</summary>
    /// <exception cref="StartFault">An ending that is none of ours: whoever writes it means a file.</exception>
    public static string OfName(string path)
    {
        if (GraphForm.OfEnding(path) is { } form) return form.Name;
        if (Path.GetExtension(path) is not { Length: > 0 } ending) return DataFiles;
        var known = string.Join(", ", GraphForm.All.SelectMany(one => one.Endings));
        throw new StartFault($"A graph is not written as {ending}; take a name that ends with one of {known}, or say with --format what it is to be, one of {string.Join(", ", Names)}.");
    }
}
