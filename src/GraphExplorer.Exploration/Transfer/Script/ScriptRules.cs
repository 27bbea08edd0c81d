using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>Constraints and indexes as statements.</summary>
internal static class ScriptRules
{
    /// <summary>A statement, or a comment where there is none that every store takes.</summary>
    public static string Statement(GraphRule rule) => rule switch
    {
        { IsConstraint: true, Kind: "UNIQUENESS" } => ScriptStatements.Unique(rule.Name, rule.IsOnNodes, rule.Names[0], rule.Keys),
        { IsConstraint: false, Kind: "FULLTEXT" } => ScriptStatements.FullTextIndex(rule.Name, rule.IsOnNodes, rule.Names, rule.Keys),
        { IsConstraint: false, Kind: "RANGE" or "TEXT" or "POINT" } => ScriptStatements.Index(rule.Name, rule.Kind, rule.IsOnNodes, rule.Names[0], rule.Keys),
        _ => $"// Left out: the {(rule.IsConstraint ? "constraint" : "index")} {OneLine(rule.Name)} of the kind {rule.Kind}.",
    };

    private static string OneLine(string name) => new([.. name.Select(c => char.IsControl(c) || c is ';' or '\u2028' or '\u2029' ? ' ' : c)]);
}
