using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Figures;

/// <summary>Draws the figures that reports give: a chart for each thing that is counted, and below it who gives which.</summary>
internal static class FiguresContent
{
    private const double Gap = 18;
    private const double LeastTable = 70;

    private static readonly TableColumn[] Columns = [new("", 4), new("Who", 24), new("Stance", 16), new("Figure", 24), new("As of", 20), new("Written in", 30, 2)];

    public static Content Of(Snapshot snapshot, Canvas canvas)
    {
        var figures = snapshot.Reports.Where(report => report.Figure is not null).ToList();
        var drawn = figures.Where(report => FigureScale.HasAmount(report.Figure!)).ToList();
        if (drawn.Count == 0) return TableContent.Nothing(canvas, figures.Count == 0 ? "No figures." : "Figures in words only.");
        var words = new ReportWords(snapshot);
        var marks = new List<Mark>();
        var (y, number, left) = (canvas.Top, 1, 0);
        foreach (var group in drawn.GroupBy(report => TitleOf(report.Figure!)).OrderByDescending(group => group.Count()))
        {
            var reports = group.OrderBy(report => report.AsOf?.From ?? report.AsOf?.To ?? DateOnly.MaxValue).ToList();
            if (y + FigureChart.HeightOf(reports.Count) + LeastTable - canvas.Top > TableContent.Highest)
            {
                left += reports.Count;
                continue;
            }

            marks.AddRange(new FigureChart(canvas with { Top = y }, reports, number).Draw(group.Key));
            y += FigureChart.HeightOf(reports.Count) + 6;
            var table = new TableDrawing(canvas with { Top = y }, Columns);
            var first = number;
            left += reports.Count - table.Draw([.. reports.Select((report, at) => RowOf(report, first + at, words))], TableContent.Highest - (y - canvas.Top));
            marks.AddRange(table.Marks);
            y += table.Height + Gap;
            number += reports.Count;
        }

        return new(y - Gap - canvas.Top, marks, [], Notes(left, figures.Count - drawn.Count), []);
    }

    private static TableRow RowOf(FrozenReport report, int number, ReportWords words)
    {
        var (title, place) = words.Source(report);
        return new(report.Ref.ToString(),
        [
            new(number.ToString(CultureInfo.InvariantCulture)),
            new(PlainText.Of(report.Speaker.Name), ReportWords.Origin(report)),
            new(StanceWords.Of(report.Stance), report.Retracted ? "took it back" : "", report.Stance),
            new(PlainText.Of(report.Figure!.Text)),
            new(ReportWords.Days(report.AsOf ?? report.Said), report.AsOf is null && report.Said is not null ? "when it was said" : ""),
            new(title, place),
        ]);
    }

    /// <summary>"Soldiers per month, planned".</summary>
    private static string TitleOf(FrozenFigure figure)
    {
        var per = string.IsNullOrEmpty(figure.Per) ? "" : $" per {figure.Per}";
        var scope = string.IsNullOrEmpty(figure.Scope) ? "" : $", {figure.Scope}";
        var title = PlainText.Of($"{figure.Measure ?? "Amount"}{per}{scope}", 200);
        return title.Length == 0 ? "Amount" : char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static List<string> Notes(int left, int inWords)
    {
        var notes = new List<string> { "An arrow points to where no end was given. What is not asserted, or was taken back, is dashed." };
        if (left > 0) notes.Add($"{CitationLines.Counted(left, "more figure")} for which there is no room.");
        if (inWords > 0) notes.Add($"Not drawn: {CitationLines.Counted(inWords, "figure")} in words only.");
        return notes;
    }
}
