namespace GraphExplorer.Snapshots.Texts;

/// <summary>Breaks text into lines of a width.</summary>
public static class Lines
{
    /// <summary>Broken between words, words wider than a line within; what does not fit into the last line is cut with an ellipsis.</summary>
    /// <param name="font">Sets a line: its size and weight.</param>
    public static IReadOnlyList<string> Break(this Typesetter typesetter, string text, double width, TextFont font, int most)
    {
        var lines = new List<string>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = "";
        for (var i = 0; i < words.Length; i++)
        {
            var longer = line.Length == 0 ? words[i] : $"{line} {words[i]}";
            if (typesetter.Measure(longer, font.Size, font.Bold) <= width)
            {
                line = longer;
                continue;
            }

            if (lines.Count == most - 1) return [.. lines, typesetter.Fit(string.Join(' ', words[i..].Prepend(line)).Trim(), width, font.Size, font.Bold)];
            if (line.Length > 0) lines.Add(line);
            line = lines.Count < most ? Rest(typesetter, words[i], (width, font, most), lines) : "";
        }

        return line.Length > 0 ? [.. lines, line] : lines;
    }

    // A word wider than a line fills lines of its own.
    private static string Rest(Typesetter typesetter, string word, (double Width, TextFont Font, int Most) room, List<string> lines)
    {
        while (word.Length > 0 && typesetter.Measure(word, room.Font.Size, room.Font.Bold) > room.Width && lines.Count < room.Most - 1)
        {
            var cut = typesetter.Fit(word, room.Width, room.Font.Size, room.Font.Bold).TrimEnd('…');
            if (cut.Length == 0) return word;
            lines.Add(cut);
            word = word[cut.Length..];
        }

        return typesetter.Fit(word, room.Width, room.Font.Size, room.Font.Bold);
    }
}

/// <summary>Size of letters in pixels, and whether they are bold.</summary>
public readonly record struct TextFont(double Size, bool Bold = false);
