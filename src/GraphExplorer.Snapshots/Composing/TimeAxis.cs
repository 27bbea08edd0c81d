using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>Days from left to right, with the years, months or days that there is room to name.</summary>
internal sealed class TimeAxis
{
    private const double LabelRoom = 92;
    private const double Size = 11;
    private static readonly (int Months, int Days)[] Steps =
        [(0, 1), (0, 2), (0, 7), (0, 14), (1, 0), (2, 0), (3, 0), (6, 0), (12, 0), (24, 0), (60, 0), (120, 0), (600, 0), (1200, 0)];

    private readonly DateOnly _first;
    private readonly DateOnly _last;

    public TimeAxis(IEnumerable<SpanOfDays> spans, double left, double right)
    {
        (Left, Right) = (left, right);
        var days = spans.SelectMany(span => new[] { span.From, span.To }).OfType<DateOnly>().DefaultIfEmpty(new(2000, 1, 1)).ToList();
        var (first, last) = (days.Min(), days.Max());
        var around = Math.Max(2, (last.DayNumber - first.DayNumber) / 16);
        _first = DateOnly.FromDayNumber(Math.Max(first.DayNumber - around, 0));
        _last = DateOnly.FromDayNumber(Math.Min(last.DayNumber + around, DateOnly.MaxValue.DayNumber - 1));
    }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Where a day begins.</summary>
    public double At(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - _first.DayNumber) / (_last.DayNumber + 1 - _first.DayNumber));

    /// <summary>From where a span begins to where it ends; to the edge where an end is not known.</summary>
    public (double From, double To) Across(SpanOfDays span) =>
        (span.From is { } from ? At(from) : Left, span.To is { } to ? At(DateOnly.FromDayNumber(Math.Min(to.DayNumber + 1, DateOnly.MaxValue.DayNumber))) : Right);

    /// <summary>Lines down through a picture, named at the bottom or the top.</summary>
    public IReadOnlyList<Mark> Draw((double Top, double Bottom) lines, double labelsAt, Theme theme)
    {
        var marks = new List<Mark>();
        foreach (var (day, label) in Ticks())
        {
            var x = At(day);
            marks.Add(Canvas.Line(new(x, lines.Top), new(x, lines.Bottom), theme.Line));
            var anchor = x < Left + 30 ? TextAnchor.Start : x > Right - 30 ? TextAnchor.End : TextAnchor.Middle;
            marks.Add(new TextMark(new Point(x, labelsAt), label, new(Size), theme.FaintInk) { Anchor = anchor });
        }

        return marks;
    }

    private IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        var days = _last.DayNumber - _first.DayNumber + 1.0;
        var most = Math.Max(2, (Right - Left) / LabelRoom);
        var step = Steps.FirstOrDefault(one => days / (one.Days + (one.Months * 30.4)) <= most, Steps[^1]);
        var format = step.Months >= 12 ? "yyyy" : step.Months > 0 ? "MMM yyyy" : "d MMM yyyy";
        for (var day = Start(step); day <= _last; day = step.Months > 0 ? day.AddMonths(step.Months) : day.AddDays(step.Days))
        {
            if (day >= _first) yield return (day, day.ToString(format, CultureInfo.InvariantCulture));
            if (day.Year >= 9000) yield break;
        }
    }

    // On round numbers: the first of a month, of a quarter, of a year.
    private DateOnly Start((int Months, int Days) step)
    {
        if (step.Months == 0) return _first;
        var months = ((_first.Year - 1) * 12) + _first.Month - 1;
        months -= months % step.Months;
        return new((months / 12) + 1, (months % 12) + 1, 1);
    }
}
