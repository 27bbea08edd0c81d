using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>What stands around every picture: title and question above; legend, notes, caption, on whose word, and the address below.</summary>
internal sealed class PictureFrame(Snapshot snapshot, SceneOptions options)
{
    private const double Margin = 24;
    private const double LineHeight = 1.4;

    private static readonly TextFont TitleFont = new(20, Bold: true);
    private static readonly TextFont CaptionFont = new(13);
    private static readonly TextFont SmallFont = new(11.5);

    private readonly Theme _theme = options.Theme;
    private readonly Typesetter _typesetter = new(options.Fonts);
    private readonly double _width = options.Width - (2 * Margin);
    private readonly List<Mark> _marks = [];
    private double _y = Margin;

    public Scene Around(Func<Snapshot, Canvas, Content> compose)
    {
        var title = PlainText.Of(snapshot.Title, 300) is { Length: > 0 } given ? given : "Untitled";
        if (options.IsFramed) AddHead(title);
        var content = compose(snapshot, new(Margin, _y, _width, _theme, _typesetter));
        _marks.AddRange(content.Marks);
        _y += content.Height + 14;
        AddLegend(content.Legend);
        if (options.IsFramed) AddFoot(content);
        else AddText("note", string.Join(' ', content.Notes), SmallFont, _theme.FaintInk, 3);
        return new(options.Width, Math.Ceiling(_y + Margin - 8), title, PlainText.Of(snapshot.Alternative), _marks)
        {
            Theme = _theme,
            Warnings = content.Warnings,
        };
    }

    private void AddHead(string title)
    {
        AddText("title", title, TitleFont, _theme.Ink, 3);
        if (snapshot.Asked.Words != snapshot.Title) AddText("asked", PlainText.Of(snapshot.Asked.Words), CaptionFont, _theme.QuietInk, 3);
        _y += 14;
    }

    private void AddFoot(Content content)
    {
        _marks.Add(Canvas.Line(new(Margin, _y), new(Margin + _width, _y), _theme.Line));
        _y += 10;
        AddText("caption", PlainText.Of(snapshot.Caption), CaptionFont, _theme.Ink, 8);
        AddText("note", string.Join(' ', content.Notes), SmallFont, _theme.FaintInk, 3);
        AddText("source", CitationLines.OnWhoseWord(snapshot) ?? "", SmallFont, _theme.FaintInk, 4);
        AddText("source", CitationLines.When(snapshot), SmallFont, _theme.FaintInk, 4);
        AddAddress();
    }

    private void AddText(string role, string text, TextFont font, Colour colour, int most)
    {
        if (text.Length == 0) return;
        var rightward = Direction.IsRightToLeft(text);
        var lines = new List<Mark>();
        foreach (var line in _typesetter.Break(text, _width, font, most))
        {
            _y += font.Size * LineHeight;
            var at = new Point(rightward ? Margin + _width : Margin, _y - (font.Size * (LineHeight - 1)));
            lines.Add(new TextMark(at, line, font, colour) { Anchor = rightward ? TextAnchor.End : TextAnchor.Start });
        }

        _marks.Add(new GroupMark(role, lines));
        _y += 4;
    }

    private void AddLegend(IReadOnlyList<LegendEntry> legend)
    {
        if (legend.Count == 0) return;
        var strip = new LegendStrip(new(Margin, _y, _width, _theme, _typesetter));
        _marks.Add(new GroupMark("legend", strip.Marks(legend)));
        _y += strip.Height + 10;
    }

    private void AddAddress()
    {
        var hash = snapshot.Hash.Length >= 16 ? $"SHA-256 {PlainText.Of(snapshot.Hash, 64)}" : "";
        var address = Links.Of(options.Address);
        var start = _marks.Count;
        AddText("address", string.Join(" · ", new[] { address, hash }.Where(part => !string.IsNullOrEmpty(part))), SmallFont, _theme.FaintInk, 3);
        if (address is not null && _marks.Count > start) _marks[start] = (GroupMark)_marks[start] with { Link = address };
    }
}
