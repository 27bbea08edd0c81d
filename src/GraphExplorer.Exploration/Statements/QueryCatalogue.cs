using System.Reflection;

namespace GraphExplorer.Exploration.Statements;

/// <summary>Every statement the application sends, by its path, e.g. <c>question/reports</c>. Each is a <c>.cypher</c> file.</summary>
public static class QueryCatalogue
{
    private const string Ending = ".cypher";

    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>All names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The text of a statement.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Text(string name) =>
        Texts.GetValueOrDefault(name) ?? throw new ArgumentException($"there is no statement Queries/{name}{Ending}", nameof(name));

    private static Dictionary<string, string> Load()
    {
        var assembly = typeof(QueryCatalogue).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .ToDictionary(name => name[..^Ending.Length].Replace('\\', '/'), name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
