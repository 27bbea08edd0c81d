using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Figures;

namespace GraphExplorer.Exploration.Tables;

/// <summary>Puts the figures of an entity into a table: a row for each, those that may be compared one after another.</summary>
public static class FigureTable
{
    private static readonly string[] Columns =
    [
        "claim", "measure", "per", "scope", "figure", "low", "best", "high", "approximation", "speaker", "stance",
        "asOf", "asOfFrom", "asOfTo", "said", "saidFrom", "saidTo", "ref", "claimRef",
    ];

    public static Table Of(string name, IEnumerable<FigureGroup> groups) =>
        new(name, Columns, groups.SelectMany(group => group.Rows.Select(line => Cells(group, line))));

    private static IReadOnlyList<object?> Cells(FigureGroup group, FigureLine line) =>
    [
        group.Claim.Text, group.Measure, group.Per, group.Scope,
        line.Figure.Text, line.Figure.Low, line.Figure.Best, line.Figure.High, line.Figure.Approximation, line.Speaker.Name, line.Stance,
        DayText.Of(line.AsOf), line.AsOf?.From, line.AsOf?.To, DayText.Of(line.Said), line.Said?.From, line.Said?.To,
        line.Report.ToString(), group.Claim.Ref.ToString(),
    ];
}
