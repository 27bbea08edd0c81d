using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>How a snapshot is drawn.</summary>
public sealed record SceneOptions
{
    /// <summary>Narrower than this nothing can be read.</summary>
    public const double Narrowest = 320;

    /// <summary>As wide as a picture of 300 dpi may be (4,000 pixels).</summary>
    public const double Widest = 1_280;

    /// <summary>When not said.</summary>
    public const double UsualWidth = 1_200;

    /// <summary>For the column of a printed page: at 17 centimetres its letters are as large as a footnote's.</summary>
    public const double PageWidth = 760;

    /// <summary>Light when not said.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>Where this version of the snapshot stands for good, absolute: written below the picture, and linked. Left out when null.</summary>
    public string? Address { get; init; }

    /// <summary>Those that come with the program when not said.</summary>
    public FontShelf Fonts { get; init; } = FontShelf.Shipped;

    /// <summary>Whether title, question, caption, sources and address stand around what is shown; false where a document says them itself.</summary>
    public bool IsFramed { get; init; } = true;

    /// <summary>In pixels of 1/96 inch, <see cref="Narrowest"/> to <see cref="Widest"/>. The height follows from what is shown.</summary>
    public double Width { get; init; } = UsualWidth;
}
