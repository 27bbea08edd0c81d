using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>Joins Arabic letters: each becomes the presentation form that it has between its neighbours. The forms and their letters are Unicode's own, by decomposition.</summary>
internal static class ArabicForms
{
    private const int Tatweel = 0x0640;
    private const int Lam = 0x0644;

    // Isolated, final, and for letters that join to both sides initial and medial.
    private static readonly Dictionary<int, List<int>> Forms = Read();
    private static readonly Dictionary<(int Lam, int Alef), (int Isolated, int Final)> Ligatures = new()
    {
        [(Lam, 0x0622)] = (0xFEF5, 0xFEF6),
        [(Lam, 0x0623)] = (0xFEF7, 0xFEF8),
        [(Lam, 0x0625)] = (0xFEF9, 0xFEFA),
        [(Lam, 0x0627)] = (0xFEFB, 0xFEFC),
    };

    /// <summary>The same line with joined forms; each with the text it stands for.</summary>
    public static IReadOnlyList<(Rune Shown, string Source)> Join(IReadOnlyList<Rune> line)
    {
        var joined = new List<(Rune, string)>(line.Count);
        for (var i = 0; i < line.Count; i++)
        {
            var before = JoinsOnward(line, Neighbour(line, i, -1));
            var next = Neighbour(line, i, 1);
            if (next == i + 1 && next < line.Count && Ligatures.TryGetValue((line[i].Value, line[next].Value), out var ligature))
            {
                joined.Add((new(before ? ligature.Final : ligature.Isolated), $"{line[i]}{line[next]}"));
                i++;
            }
            else joined.Add((new(FormOf(line[i].Value, before, next < line.Count && Joins(line[next].Value))), line[i].ToString()));
        }

        return joined;
    }

    private static int FormOf(int letter, bool before, bool after) =>
        !Forms.TryGetValue(letter, out var forms) || forms.Count < 2 ? letter
        : (before, after && forms.Count == 4) switch
        {
            (false, false) => forms[0],
            (true, false) => forms[1],
            (false, true) => forms[2],
            (true, true) => forms[3],
        };

    private static bool Joins(int letter) => letter == Tatweel || (Forms.TryGetValue(letter, out var forms) && forms.Count >= 2);

    private static bool JoinsOnward(IReadOnlyList<Rune> line, int place) =>
        place >= 0 && (line[place].Value == Tatweel || (Forms.TryGetValue(line[place].Value, out var forms) && forms.Count == 4));

    // Marks above and below a letter do not part it from the next.
    private static int Neighbour(IReadOnlyList<Rune> line, int place, int step)
    {
        do place += step;
        while (place >= 0 && place < line.Count && Rune.GetUnicodeCategory(line[place]) == UnicodeCategory.NonSpacingMark);
        return place;
    }

    private static Dictionary<int, List<int>> Read()
    {
        var forms = new Dictionary<int, List<int>>();
        // Alef maksura's own two lie after the two that another alphabet added for it.
        var codes = Enumerable.Range(0xFE80, 0xFEF5 - 0xFE80).Concat(Enumerable.Range(0xFB50, 0xFBE8 - 0xFB50)).Concat(Enumerable.Range(0xFBFC, 4));
        foreach (var code in codes)
        {
            var letter = char.ConvertFromUtf32(code).Normalize(NormalizationForm.FormKC);
            if (letter.Length != 1 || letter[0] == code) continue;
            if (!forms.TryGetValue(letter[0], out var list)) forms[letter[0]] = list = [];
            list.Add(code);
        }

        return forms;
    }
}
