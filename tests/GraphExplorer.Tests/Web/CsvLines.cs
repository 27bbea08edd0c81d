using System.Text;

namespace GraphExplorer.Tests.Web;

/// <summary>Reads CSV as RFC 4180 has it, without knowing how ours is written.</summary>
internal static class CsvLines
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var lines = new List<IReadOnlyList<string>>();
        var at = 0;
        while (at < text.Length) lines.Add(ReadLine(text, ref at));
        return lines;
    }

    private static List<string> ReadLine(string text, ref int at)
    {
        var cells = new List<string> { ReadCell(text, ref at) };
        while (at < text.Length && text[at] == ',')
        {
            at++;
            cells.Add(ReadCell(text, ref at));
        }

        at += 2;
        return cells;
    }

    private static string ReadCell(string text, ref int at)
    {
        var start = at;
        if (at >= text.Length || text[at] != '"')
        {
            while (at < text.Length && text[at] is not (',' or '\r')) at++;
            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"') at++;
            cell.Append(text[at]);
        }

        at++;
        return cell.ToString();
    }
}
