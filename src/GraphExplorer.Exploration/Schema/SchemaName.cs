namespace GraphExplorer.Exploration.Schema;

/// <summary>
/// A label, a type or a property that the graph's own schema lists, e.g. <c>Purchase Order</c>. It is the only text from outside
/// that is ever written into a statement, and only the reading of the schema makes one.
/// </summary>
public sealed record SchemaName
{
    internal SchemaName(string text) => Text = text;

    /// <summary>As the schema lists it.</summary>
    public string Text { get; }

    /// <summary>As a statement writes it, between grave accents; null where it cannot be written and has to stay a parameter.</summary>
    /// <remarks>Cypher reads <c>\u0060</c> as a grave accent before it looks for the end of a name, so a backslash is never written.</remarks>
    public string? Quoted => Text.Contains('\\') ? null : $"`{Text.Replace("`", "``", StringComparison.Ordinal)}`";

    public override string ToString() => Text;
}
