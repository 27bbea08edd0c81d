using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Scenes;

/// <summary>Something drawn.</summary>
public abstract record Mark;

/// <summary>An outline, filled or drawn as a line, or both.</summary>
public sealed record ShapeMark(Outline Outline, Paint Paint) : Mark;

/// <summary>How an outline is painted. What is null is not painted.</summary>
/// <param name="Width">Of the line.</param>
public sealed record Paint(Colour? Fill = null, Colour? Line = null, double Width = 1)
{
    /// <summary>Lengths of line and gap in turn; null is a line without gaps.</summary>
    public IReadOnlyList<double>? Dashes { get; init; }

    /// <summary>0 is nothing, 1 hides what is below.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>Which part of a text stands at its point.</summary>
public enum TextAnchor { Start, Middle, End }

/// <summary>One line of text.</summary>
/// <param name="At">On the line the letters stand on.</param>
/// <param name="Text">Plain, in the order it is read.</param>
public sealed record TextMark(Point At, string Text, TextFont Font, Colour Colour) : Mark
{
    /// <summary>Of the line as it is seen: start is left in every script.</summary>
    public TextAnchor Anchor { get; init; }
}

/// <summary>Marks that belong together, and what they stand for.</summary>
/// <param name="Role">A word for scripts and style: <c>node</c>, <c>edge</c>, <c>row</c>, <c>legend</c>, <c>title</c> …</param>
public sealed record GroupMark(string Role, IReadOnlyList<Mark> Marks) : Mark
{
    /// <summary>Of what it stands for; <c>data-ref</c> in an SVG.</summary>
    public string? Ref { get; init; }

    /// <summary>What it says when it is pointed at.</summary>
    public string? Tip { get; init; }

    /// <summary>An <c>http</c> or <c>https</c> address that it leads to, where the form has links.</summary>
    public string? Link { get; init; }
}
