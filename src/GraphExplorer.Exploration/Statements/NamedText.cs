using GraphExplorer.Exploration.Schema;

namespace GraphExplorer.Exploration.Statements;

/// <summary>
/// A statement in which names of the schema stand where the file has parameters: <c>$($label)</c> becomes <c>`Movie`</c>, <c>[$key]</c>
/// becomes <c>.`id`</c>. It means the same; but stores have counts and indexes for names only, not for what a parameter may hold.
/// </summary>
internal static class NamedText
{
    public static string Of(string text, IReadOnlyDictionary<string, SchemaName> names)
    {
        foreach (var (parameter, name) in names)
        {
            if (name.Quoted is not { } quoted) continue;
            text = text.Replace($"$(${parameter})", quoted, StringComparison.Ordinal).Replace($"[${parameter}]", $".{quoted}", StringComparison.Ordinal);
        }

        return text;
    }
}
