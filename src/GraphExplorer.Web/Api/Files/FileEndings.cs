using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api.Files;

/// <summary>What to say of an ending that no file here has.</summary>
internal static class FileEndings
{
    public static GraphException NotFound(string ending, IEnumerable<string> known) =>
        new(ServiceErrors.NotFound, $"A file of this ends in {string.Join(", ", known.Select(one => "." + one))}, not .{ending}.");
}
