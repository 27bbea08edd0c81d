using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Tables;

/// <summary>A column and its share of the width.</summary>
/// <param name="MostLines">What does not fit into so many is cut.</param>
internal sealed record TableColumn(string Title, double Share, int MostLines = 4);

/// <summary>What stands in a cell.</summary>
/// <param name="Below">Said more quietly below it.</param>
/// <param name="Stance">Its sign before the text.</param>
internal sealed record TableCell(string Text, string Below = "", string? Stance = null);

/// <summary>A row, and what it stands for.</summary>
internal sealed record TableRow(string? Ref, IReadOnlyList<TableCell> Cells);

/// <summary>Draws a table: names of columns, a line, rows as high as they need.</summary>
internal sealed class TableDrawing(Canvas canvas, IReadOnlyList<TableColumn> columns)
{
    private const double Pad = 8;
    private const double LineHeight = 1.35;
    private const double SignRoom = 16;
    private const int MostLinesBelow = 2;
    private static readonly TextFont Head = new(11.5, Bold: true);
    private static readonly TextFont Body = new(12);
    private static readonly TextFont Quiet = new(11);

    private readonly List<Mark> _marks = [];
    private double _y = canvas.Top;

    public double Height => _y - canvas.Top;

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Draws as many rows as there is height for; gives their number.</summary>
    public int Draw(IReadOnlyList<TableRow> rows, double highest)
    {
        DrawHead();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Cells.Select(Lines).ToList();
            var height = cells.Max(cell => (cell.Text.Count * Body.Size * LineHeight) + (cell.Below.Count * Quiet.Size * LineHeight)) + (2 * Pad) - 2;
            if (_y + height - canvas.Top > highest) return i;
            DrawRow(rows[i], cells, height);
        }

        return rows.Count;
    }

    private void DrawHead()
    {
        _y += Head.Size + Pad;
        var marks = columns.Select((column, at) => canvas.Text(new(Left(at), _y), column.Title, Head, Room(at)) with { Colour = canvas.Theme.QuietInk }).ToList<Mark>();
        _y += Pad;
        marks.Add(Canvas.Line(new(canvas.Left, _y), new(canvas.Right, _y), canvas.Theme.StrongLine, 1.5));
        _marks.Add(new GroupMark("head", marks));
    }

    private (IReadOnlyList<string> Text, IReadOnlyList<string> Below) Lines(TableCell cell, int column)
    {
        var room = Room(column) - (cell.Stance is null ? 0 : SignRoom);
        return (canvas.Typesetter.Break(cell.Text, room, Body, columns[column].MostLines), canvas.Typesetter.Break(cell.Below, room, Quiet, MostLinesBelow));
    }

    private void DrawRow(TableRow row, List<(IReadOnlyList<string> Text, IReadOnlyList<string> Below)> cells, double height)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < cells.Count; i++)
        {
            var y = _y + Pad + (Body.Size * LineHeight / 2) - 2;
            var left = Left(i);
            if (row.Cells[i].Stance is { } stance)
            {
                marks.AddRange(Stances.Sign(stance, new(left + 5, y), canvas.Theme.Ink));
                left += SignRoom;
            }

            y = DrawLines(marks, cells[i].Text, (left, y), (Body, canvas.Theme.Ink));
            DrawLines(marks, cells[i].Below, (left, y), (Quiet, canvas.Theme.FaintInk));
        }

        _y += height;
        marks.Add(Canvas.Line(new(canvas.Left, _y), new(canvas.Right, _y), canvas.Theme.Line));
        _marks.Add(new GroupMark("row", marks) { Ref = row.Ref });
    }

    private static double DrawLines(List<Mark> marks, IReadOnlyList<string> lines, (double Left, double Y) place, (TextFont Font, Colour Colour) look)
    {
        foreach (var line in lines)
        {
            marks.Add(new TextMark(new(place.Left, place.Y + (look.Font.Size * Canvas.Middle)), line, look.Font, look.Colour));
            place.Y += look.Font.Size * LineHeight;
        }

        return place.Y;
    }

    private double Whole => columns.Sum(column => column.Share);

    private double Left(int column) => canvas.Left + (canvas.Width * columns.Take(column).Sum(one => one.Share) / Whole);

    private double Room(int column) => (canvas.Width * columns[column].Share / Whole) - (column == columns.Count - 1 ? 0 : 14);
}
