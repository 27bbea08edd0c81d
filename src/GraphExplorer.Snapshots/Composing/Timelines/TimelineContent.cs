using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Timelines;

/// <summary>Draws reports by the days on which they were said, the earliest first: who says what at the left, when at the right.</summary>
internal static class TimelineContent
{
    private const double Row = 36;
    private const double Axis = 22;
    private const double WordsShare = 0.44;
    private const double Bar = 9;

    public static Content Of(Snapshot snapshot, Canvas canvas)
    {
        if (snapshot.Reports.Count == 0) return TableContent.Nothing(canvas, "No reports.");
        var words = new ReportWords(snapshot);
        var reports = snapshot.Reports.OrderBy(DayOf).ToList();
        var shown = reports.Take((int)(TableContent.Highest / Row)).ToList();
        var axis = new TimeAxis(shown.Select(When).OfType<SpanOfDays>(), canvas.Left + (canvas.Width * WordsShare) + 16, canvas.Right);
        var bottom = canvas.Top + Axis + (shown.Count * Row);
        var marks = new List<Mark> { new GroupMark("axis", axis.Draw((canvas.Top + Axis, bottom), canvas.Top + 12, canvas.Theme)) };
        for (var i = 0; i < shown.Count; i++) marks.Add(DrawReport(shown[i], words, (axis, canvas.Top + Axis + (i * Row)), canvas));
        var total = Math.Max(snapshot.Totals.Reports, reports.Count);
        string[] left = shown.Count < total ? [string.Create(CultureInfo.InvariantCulture, $"{shown.Count:N0} of {total:N0} reports are shown.")] : [];
        string[] instead = shown.Any(report => report.Said is null && report.AsOf is not null) ? ["Where it is not stated when something was said, the days of which it speaks are drawn hollow."] : [];
        return new(bottom - canvas.Top, marks, [], [.. left, .. instead], []);
    }

    private static SpanOfDays? When(FrozenReport report) => report.Said ?? report.AsOf;

    private static DateOnly DayOf(FrozenReport report) => When(report) is { } days ? days.From ?? days.To ?? DateOnly.MaxValue : DateOnly.MaxValue;

    private static GroupMark DrawReport(FrozenReport report, ReportWords words, (TimeAxis Axis, double Top) place, Canvas canvas)
    {
        var (theme, middle) = (canvas.Theme, place.Top + (Row / 2));
        var room = (canvas.Width * WordsShare) - 20;
        var speaker = $"{PlainText.Isolate(PlainText.Of(report.Speaker.Name))} {StanceWords.Of(report.Stance)}{(report.Retracted ? " (took it back)" : "")}";
        var marks = new List<Mark>
        {
            Canvas.Line(new(canvas.Left, place.Top), new(canvas.Right, place.Top), theme.Line),
            canvas.Text(new(canvas.Left + 18, middle - 3), speaker, new(12, Bold: true), room),
            canvas.Text(new(canvas.Left + 18, middle + 12), words.What(report), new(11.5), room) with { Colour = theme.QuietInk },
        };
        marks.AddRange(Stances.Sign(report.Stance, new(canvas.Left + 6, middle - 7), theme.Ink));
        if (When(report) is { } days && (days.From ?? days.To) is not null) marks.AddRange(DrawDays(days, report.Said is not null, (place.Axis, middle), theme));
        else marks.Add(canvas.Text(new(place.Axis.Left, middle + 4), "not stated when", new(11.5), 200) with { Colour = theme.FaintInk });
        return new("report", marks) { Ref = report.Ref.ToString(), Tip = $"{speaker}: {words.What(report)} ({ReportWords.Days(When(report))})" };
    }

    private static IEnumerable<Mark> DrawDays(SpanOfDays days, bool stated, (TimeAxis Axis, double Middle) place, Theme theme)
    {
        var (from, to) = place.Axis.Across(days);
        var paint = stated ? new Paint(theme.Accent) : new Paint(theme.Ground, theme.Accent, 1.5);
        // An end that is not known runs out to the edge, in a thin broken line.
        if (days.From is null || days.To is null)
        {
            var known = days.From is null ? to : from;
            yield return new ShapeMark(Outline.Lines([new(from, place.Middle), new(to, place.Middle)]), new(null, theme.Accent, 1.5) { Dashes = [3, 3] });
            yield return new ShapeMark(Outline.Ellipse(new(known, place.Middle), Bar / 2, Bar / 2), paint);
        }
        else if (to - from < Bar) yield return new ShapeMark(Outline.Ellipse(new((from + to) / 2, place.Middle), Bar / 2, Bar / 2), paint);
        else yield return new ShapeMark(Outline.Rectangle(new(from, place.Middle - (Bar / 2), to - from, Bar), Bar / 2), paint);
    }
}
