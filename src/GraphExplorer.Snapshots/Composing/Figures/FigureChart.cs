using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Figures;

/// <summary>
/// A chart of figures of one measure: each from its least to its greatest amount, over the days it speaks of, with the number it has in the list below.
/// An end that nobody gave is an arrow; what is denied or doubted is dashed.
/// </summary>
internal sealed class FigureChart(Canvas canvas, IReadOnlyList<FrozenReport> reports, int firstNumber)
{
    private const double High = 260, Low = 150;
    private const int Few = 2;
    private const double LineRoom = 36;
    private const double AxisRoom = 74, Foot = 26, Head = 26;
    private const double Arrow = 26;
    private const double Badge = 8;

    private readonly FigureScale _scale = new(reports.Select(report => report.Figure!), (int)((HeightOf(reports.Count) - Head - Foot) / LineRoom));
    private readonly TimeAxis _axis = new(reports.Select(report => report.AsOf ?? report.Said).OfType<SpanOfDays>(), canvas.Left + AxisRoom, canvas.Right - 12);
    private readonly List<Box> _badges = [];

    private (double Top, double Bottom) Field => (canvas.Top + Head, canvas.Top + HeightOf(reports.Count) - Foot);

    /// <summary>Of a chart of so many figures.</summary>
    public static double HeightOf(int figures) => figures <= Few ? Low : High;

    public IReadOnlyList<Mark> Draw(string title)
    {
        var marks = new List<Mark> { canvas.Text(new(canvas.Left, canvas.Top + 13), _scale.IsByTens ? $"{title} (each line is ten times the one below)" : title, new(13, Bold: true), canvas.Width) };
        marks.AddRange(_axis.Draw(Field, Field.Bottom + 17, canvas.Theme));
        foreach (var tick in _scale.Ticks())
        {
            marks.Add(Canvas.Line(new(_axis.Left, Y(tick)), new(_axis.Right, Y(tick)), canvas.Theme.Line));
            marks.Add(new TextMark(new(_axis.Left - 8, Y(tick) + 4), FigureScale.Text(tick), new(11), canvas.Theme.FaintInk) { Anchor = TextAnchor.End });
        }

        // Numbers above everything: figures that come later may lie on earlier ones.
        for (var i = 0; i < reports.Count; i++) marks.Add(DrawFigure(reports[i], firstNumber + i));
        for (var i = 0; i < reports.Count; i++) marks.Add(new GroupMark("number", [.. DrawNumber(reports[i], firstNumber + i)]) { Ref = reports[i].Ref.ToString() });
        return marks;
    }

    private double Y(double amount) => Field.Bottom - ((Field.Bottom - Field.Top) * _scale.Share(amount));

    private GroupMark DrawFigure(FrozenReport report, int number)
    {
        var figure = report.Figure!;
        var (left, right) = Across(report);
        var dashes = report.Stance == "asserts" && !report.Retracted ? null : new double[] { 4, 3 };
        var line = new Paint(null, canvas.Theme.Accent, 1.5) { Dashes = dashes };
        var marks = new List<Mark>();
        var (low, high) = Ends(figure);
        if (high > low)
        {
            var box = Outline.Rectangle(new(left, Y(high), right - left, Y(low) - Y(high)), 2);
            marks.Add(new ShapeMark(box, new(canvas.Theme.Accent) { Opacity = 0.18 }));
            marks.Add(new ShapeMark(box, line));
        }
        else marks.Add(new ShapeMark(Outline.Lines([new(left, Y(low)), new(right, Y(low))]), line with { Width = 2.5 }));
        if (figure.Best is { } best) marks.Add(new ShapeMark(Outline.Ellipse(new((left + right) / 2, Y(best)), 3.5, 3.5), new(canvas.Theme.Accent)));
        else if (figure.Low is null) marks.AddRange(DrawArrow(new((left + right) / 2, Y(high)), Math.Min(Arrow, Field.Bottom - Y(high) - 2)));
        else if (figure.High is null) marks.AddRange(DrawArrow(new((left + right) / 2, Y(low)), -Math.Min(Arrow, Y(low) - Field.Top - 2)));
        var tip = $"{number.ToString(CultureInfo.InvariantCulture)}: {PlainText.Of(report.Speaker.Name)} {StanceWords.Of(report.Stance)} {PlainText.Of(figure.Text)}";
        return new("figure", marks) { Ref = report.Ref.ToString(), Tip = tip };
    }

    private (double Left, double Right) Across(FrozenReport report)
    {
        var (from, to) = (report.AsOf ?? report.Said) is { } days ? _axis.Across(days) : (_axis.Left, _axis.Right);
        return to - from < 6 ? (((from + to) / 2) - 3, ((from + to) / 2) + 3) : (from, to);
    }

    private static (double Low, double High) Ends(FrozenFigure figure) =>
        (figure.Low ?? figure.Best ?? figure.High!.Value, figure.High ?? figure.Best ?? figure.Low!.Value);

    private IEnumerable<Mark> DrawArrow(Point from, double way)
    {
        if (Math.Abs(way) < 8) yield break;
        var tip = from + new Point(0, way);
        var back = Math.Sign(way) * 6;
        yield return Canvas.Line(from, tip - new Point(0, back), canvas.Theme.Accent, 1.5);
        yield return new ShapeMark(Outline.Lines([tip, tip + new Point(4, -back), tip + new Point(-4, -back)], closed: true), new(canvas.Theme.Accent));
    }

    // Numbers of figures that lie on one another stand side by side; an arrow upwards has its number below.
    private IEnumerable<Mark> DrawNumber(FrozenReport report, int number)
    {
        var ((left, end), (low, high)) = (Across(report), Ends(report.Figure!));
        var above = report.Figure!.High is not null || report.Figure.Best is not null;
        var at = new Point((left + end) / 2, above ? Math.Max(Y(high) - 13, canvas.Top + Head - 4) : Y(low) + 12);
        var places = Enumerable.Range(0, 40).Select(step => new Point(at.X + ((step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * ((2 * Badge) + 2)), at.Y))
            .Append(new(end + Badge, at.Y));
        var place = places.FirstOrDefault(one => one.X > _axis.Left && one.X < _axis.Right && !_badges.Exists(badge => badge.Overlaps(Box.Around(one, 2 * Badge, 2 * Badge))), at);
        _badges.Add(Box.Around(place, 2 * Badge, 2 * Badge));
        yield return new ShapeMark(Outline.Ellipse(place, Badge, Badge), new(canvas.Theme.Ground, canvas.Theme.StrongLine, 1));
        var text = number.ToString(CultureInfo.InvariantCulture);
        yield return new TextMark(place + new Point(0, 3.4), text, new(text.Length > 2 ? 8 : 9.5, Bold: true), canvas.Theme.Ink) { Anchor = TextAnchor.Middle };
    }
}
