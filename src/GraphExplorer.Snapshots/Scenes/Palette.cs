namespace GraphExplorer.Snapshots.Scenes;

/// <summary>The colours that a snapshot was frozen with, in the theme it is drawn in.</summary>
internal static class Palette
{
    private static readonly string[] Kinds = ["unit", "actor", "agreement", "place", "source", "claim", "document", "report", "other", "label"];

    /// <summary>A colour of a kind becomes that of the theme; others stay; what is no colour is replaced.</summary>
    public static Colour Of(string text, Theme theme, Colour otherwise)
    {
        if (!IsColour(text)) return otherwise;
        var colour = Colour.Of(text);
        foreach (var frozen in new[] { Theme.Light, Theme.Dark })
        {
            if (colour == frozen.Edge) return theme.Edge;
            if (Array.Find(Kinds, kind => frozen.OfKind(kind) == colour) is { } found) return theme.OfKind(found);
        }

        return colour;
    }

    private static bool IsColour(string text) => text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
}
