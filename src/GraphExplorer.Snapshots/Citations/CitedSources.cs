namespace GraphExplorer.Snapshots.Citations;

/// <summary>What something shown rests on: reports in their order, and the documents in which they are written, each once.</summary>
public sealed record CitedSources(IReadOnlyList<CitedReport> Reports, IReadOnlyList<CitedDocument> Documents);

/// <summary>One utterance to be cited.</summary>
/// <param name="Summary">Who says what, in a sentence.</param>
/// <param name="Chain">Names of the speakers, from the one who is read back to the origin.</param>
/// <param name="Document">The key of the document it is written in; null where none is known.</param>
/// <param name="Line">In that document.</param>
public sealed record CitedReport(string Summary, IReadOnlyList<string> Chain, string? Document, long? Line);

/// <summary>A document as reference managers keep it.</summary>
/// <param name="Key">Unique among the documents, e.g. <c>document-001</c>.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">The span of days in which it appeared, both ends inclusive; null where nothing is known.</param>
/// <param name="IsInferred">Whether the span follows from the text rather than being stated.</param>
public sealed record CitedDocument(string Key, string Title, string? Outlet, string? Url, string? Language, CitedDays? Published, bool IsInferred);

/// <summary>A span of days; an end that is not known is null.</summary>
public sealed record CitedDays(DateOnly? From, DateOnly? To)
{
    /// <summary>The one day or the one year it stands for, where it stands for one.</summary>
    public DateOnly? OnlyDay => From == To ? From : null;

    /// <inheritdoc cref="OnlyDay"/>
    public int? OnlyYear => From?.Year == To?.Year ? From?.Year : null;

    /// <summary>For people: "14 October 2024", "1 to 31 October 2024", "not before 1 October 2024", "by 31 October 2024".</summary>
    public override string ToString() => (From, To) switch
    {
        (null, null) => "",
        ({ } from, null) => $"not before {Text(from)}",
        (null, { } to) => $"by {Text(to)}",
        ({ } from, { } to) when from == to => Text(from),
        ({ } from, { } to) when (from.Year, from.Month) == (to.Year, to.Month) => $"{Text(from, "%d")} to {Text(to)}",
        ({ } from, { } to) when from.Year == to.Year => $"{Text(from, "d MMMM")} to {Text(to)}",
        ({ } from, { } to) => $"{Text(from)} to {Text(to)}",
    };

    private static string Text(DateOnly day, string format = "d MMMM yyyy") => day.ToString(format, CultureInfo.InvariantCulture);
}
