using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Writes the figure of a report: <c>{ up-to: 3000 }</c>, <c>{ words: thousands }</c>.</summary>
internal static class FigureEntry
{
    public static FileEntry? Of(ValueMap report, AmountWords amounts) => report["approximation"].TextOrNull() switch
    {
        null => null,
        "range" => new FileEntry().Put("range", Bounds(report)),
        "words" => new FileEntry().Put("words", amounts.Of(report)),
        "up-to" => new FileEntry().Put("up-to", Number(report, "high")),
        var approximation => new FileEntry().Put(approximation, Number(report, "low")),
    };

    private static object[] Bounds(ValueMap report) => [Number(report, "low") ?? "", Number(report, "high") ?? ""];

    private static object? Number(ValueMap report, string key) => report[key].TextOrNull();
}
