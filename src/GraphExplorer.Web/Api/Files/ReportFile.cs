using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Tables;

namespace GraphExplorer.Web.Api.Files;

/// <summary>Reports to be taken along: as a table, or as citations of their sources.</summary>
/// <param name="Name">What a file of them is called, without an ending.</param>
/// <param name="ApartTitle">The heading of <paramref name="Apart"/>, reports that a question cannot place; null where it sets none apart.</param>
internal sealed record ReportFile(string Name, IReadOnlyList<ReportRow> Rows, string? ApartTitle, IReadOnlyList<ReportRow> Apart)
{
    public ReportFile(string name, IReadOnlyList<ReportRow> rows) : this(name, rows, null, [])
    {
    }

    public Table ToTable() => ApartTitle is { } title ? ReportTable.Of(Name, Rows, title, Apart) : ReportTable.Of(Name, Rows);
}
