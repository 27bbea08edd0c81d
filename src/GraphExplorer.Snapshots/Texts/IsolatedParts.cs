using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>The order in which a line is seen whose parts may be isolated: each is ordered by itself, and stands in the line around it as one sign.</summary>
internal static class IsolatedParts
{
    private static readonly Rune Sign = new(0xFFFC);

    /// <summary>As <see cref="DirectionLevels.Order"/>, without the marks that isolate.</summary>
    public static IEnumerable<(int Place, bool Mirrored)> Order(IReadOnlyList<Rune> line)
    {
        var parts = Split(line);
        var (order, mirrored) = DirectionLevels.Order([.. parts.Select(part => part.Isolated ? Sign : line[part.Places[0]])]);
        return order.SelectMany(at => parts[at].Isolated ? Within(line, parts[at].Places) : [(parts[at].Places[0], mirrored[at])]);
    }

    private static IEnumerable<(int Place, bool Mirrored)> Within(IReadOnlyList<Rune> line, List<int> places)
    {
        var (order, mirrored) = DirectionLevels.Order([.. places.Select(place => line[place])]);
        return order.Select(at => (places[at], mirrored[at]));
    }

    private static List<(List<int> Places, bool Isolated)> Split(IReadOnlyList<Rune> line)
    {
        var parts = new List<(List<int> Places, bool Isolated)>();
        List<int>? open = null;
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Value == Direction.Isolate) open = [];
            else if (line[i].Value == Direction.IsolateEnd) Close();
            else if (open is not null) open.Add(i);
            else parts.Add(([i], false));
        }

        Close();
        return parts;

        void Close()
        {
            if (open?.Count > 0) parts.Add((open, true));
            open = null;
        }
    }
}
