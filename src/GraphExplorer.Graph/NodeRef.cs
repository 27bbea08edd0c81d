using System.Diagnostics.CodeAnalysis;

namespace GraphExplorer.Graph;

/// <summary>
/// A node's own identity: label, key property, value; written <c>Unit:id:unit-x</c>. In the label and the property
/// <c>%</c> and <c>:</c> are percent-encoded; the value is the rest of the text as it is. A node without a property that is
/// unique has none: its key is empty and its value a handle, good for a session of the server only, written <c>Shipment::k3f…</c>.
/// </summary>
public sealed record NodeRef(string Label, string Key, string Value)
{
    /// <summary>Whether it is no identity, but a handle that the server that gave it understands until it stops.</summary>
    public bool IsHandle => Key.Length == 0;

    public override string ToString() => $"{Escape(Label)}:{Escape(Key)}:{Value}";

    /// <summary>Reads the written form; false for anything else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NodeRef? node)
    {
        node = null;
        var parts = text?.Split(':', 3);
        if (parts is not [var label, var key, { Length: > 0 } value] || (label.Length == 0 && key.Length > 0)) return false;
        node = new(Unescape(label), Unescape(key), value);
        return true;
    }

    private static string Escape(string part) =>
        part.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);

    private static string Unescape(string part) =>
        part.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);
}
