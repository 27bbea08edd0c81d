using System.Diagnostics.CodeAnalysis;

namespace GraphExplorer.Graph;

/// <summary>
/// A node's own identity: label, key property, value; written <c>Unit:id:unit-x</c>. In the label and the property
/// <c>%</c> and <c>:</c> are percent-encoded; the value is the rest of the text as it is.
/// </summary>
public sealed record NodeRef(string Label, string Key, string Value)
{
    public override string ToString() => $"{Escape(Label)}:{Escape(Key)}:{Value}";

    /// <summary>Reads the written form; false for anything else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NodeRef? node)
    {
        node = null;
        var parts = text?.Split(':', 3);
        if (parts is not [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }]) return false;
        node = new(Unescape(parts[0]), Unescape(parts[1]), parts[2]);
        return true;
    }

    private static string Escape(string part) =>
        part.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);

    private static string Unescape(string part) =>
        part.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);
}
