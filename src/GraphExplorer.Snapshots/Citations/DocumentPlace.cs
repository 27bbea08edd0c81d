namespace GraphExplorer.Snapshots.Citations;

/// <summary>Says where something is written: <c>In: Kyiv Post, “Title”, published by 31 October 2024 (inferred), lines 3, 7 to 9.</c></summary>
internal static class DocumentPlace
{
    /// <param name="lines">In the document, in any order; none where they are not known.</param>
    public static string Of(CitedDocument document, IReadOnlyCollection<long> lines)
    {
        string?[] parts = [document.Outlet, $"“{document.Title}”", Published(document), document.Url, Lines([.. lines.Distinct().Order()])];
        return $"In: {string.Join(", ", parts.Where(part => part is not null))}.";
    }

    private static string Published(CitedDocument document) => document.Published is { } days
        ? $"published {days}{(document.IsInferred ? " (inferred)" : "")}"
        : "date of publication not known";

    private static string? Lines(List<long> lines)
    {
        if (lines.Count == 0) return null;
        // Lines that follow one another are as far from their places in the list.
        var spans = lines.Index().GroupBy(line => line.Item - line.Index, line => line.Item).Select(span => Span(span.First(), span.Last()));
        return $"{(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", spans)}";
    }

    private static string Span(long first, long last) => (last - first) switch
    {
        0 => Number(first),
        1 => $"{Number(first)}, {Number(last)}",
        _ => $"{Number(first)} to {Number(last)}",
    };

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}
