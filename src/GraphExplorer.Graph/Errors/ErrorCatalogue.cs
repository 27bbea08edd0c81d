using System.Reflection;

namespace GraphExplorer.Graph.Errors;

/// <summary>Every kind of failure there is. No other <see cref="ErrorEntry"/> is ever made.</summary>
public static class ErrorCatalogue
{
    private static readonly Type[] Families = [typeof(SyntaxErrors), typeof(TypeErrors), typeof(RuntimeErrors), typeof(ServiceErrors)];

    /// <summary>All entries, by family, in the order of their files.</summary>
    public static IReadOnlyList<ErrorEntry> All { get; } =
        [.. Families.SelectMany(family => family.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (ErrorEntry)property.GetValue(null)!)];

    private static readonly Dictionary<string, ErrorEntry> ByCode = All.ToDictionary(entry => entry.Code, StringComparer.Ordinal);

    /// <summary>The entry of a code, or null.</summary>
    public static ErrorEntry? Find(string code) => ByCode.GetValueOrDefault(code);
}
