using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>Where something is drawn, and with what.</summary>
/// <param name="Left">Of the room there is.</param>
/// <param name="Top">Of the room there is, which is as high as is needed.</param>
internal sealed record Canvas(double Left, double Top, double Width, Theme Theme, Typesetter Typesetter)
{
    /// <summary>From the middle of a line of letters to where they stand, of their size.</summary>
    public const double Middle = 0.35;

    public double Right => Left + Width;

    /// <summary>A line of text, cut where it is wider than there is room.</summary>
    public TextMark Text(Shapes.Point at, string text, TextFont font, double width) =>
        new(at, Typesetter.Fit(text, width, font.Size, font.Bold), font, Theme.Ink);

    /// <summary>A straight line.</summary>
    public static ShapeMark Line(Shapes.Point from, Shapes.Point to, Colour colour, double width = 1) => new(Outline.Lines([from, to]), new(null, colour, width));
}

/// <summary>What stands in the frame of a picture.</summary>
/// <param name="Notes">What a reader of the picture has to know about it, each a sentence: "12 names are left out where they would overlap."</param>
/// <param name="Warnings">What was repaired or left out, each a sentence.</param>
internal sealed record Content(
    double Height, IReadOnlyList<Mark> Marks, IReadOnlyList<LegendEntry> Legend, IReadOnlyList<string> Notes, IReadOnlyList<string> Warnings);
