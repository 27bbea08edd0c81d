using System.Text;
using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Web.Embeds;

/// <summary>Writes what a snapshot of a graph of another model draws as tables: its entities and what joins them, which a click on the picture picks out.</summary>
internal static class EmbedDrawn
{
    public static string Write(Snapshot snapshot) => string.Join('\n', DrawnTables.Of(snapshot).Select(Write));

    private static string Write(DrawnTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"    <details class=\"evidence\">\n      <summary>{Text(table.Title)}: {table.Rows.Count:N0}</summary>\n");
        text.Append(CultureInfo.InvariantCulture, $"      <div class=\"scroll\" role=\"region\" aria-label=\"{Text(table.Title)}\" tabindex=\"0\"><table>\n        <thead><tr>");
        foreach (var column in table.Columns) text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        text.Append("</tr></thead>\n        <tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"        <tr data-drawn=\"{Text(row.Ref)}\" data-refs=\"{Text(string.Join('\n', row.Entities))}\"><th scope=\"row\"><bdi>{Text(row.Cells[0])}</bdi></th>");
            text.AppendJoin("", row.Cells.Skip(1).Select(cell => $"<td><bdi>{Text(cell)}</bdi></td>")).Append("</tr>\n");
        }

        return text.Append("        </tbody>\n      </table></div>\n    </details>").ToString();
    }

    private static string Text(string text) => EmbedPage.Text(text);
}
