using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>
/// The order in which a line is seen, of one in the order it is read: the Unicode Bidirectional Algorithm (UAX #9) for a line without controls of direction,
/// rules W1 to W7, N0 to N2, I1, I2, L1 and L2.
/// </summary>
internal static class DirectionLevels
{
    private const string Brackets = "()[]{}";

    /// <summary>Places of the characters in the order seen from left to right, and which of them stand in a run from right to left.</summary>
    public static (int[] Order, bool[] Mirrored) Order(IReadOnlyList<Rune> line)
    {
        var rightward = Direction.IsRightToLeft(line);
        var classes = line.Select(Direction.ClassOf).ToArray();
        var gaps = classes.Select(one => one == DirectionClass.Space).ToArray();
        var strong = rightward ? DirectionClass.Right : DirectionClass.Left;
        ResolveWeak(classes, strong);
        ResolveBrackets(line, classes, strong);
        ResolveNeutral(classes, strong);
        var levels = classes.Select(one => LevelOf(one, rightward)).ToArray();
        for (var i = levels.Length - 1; i >= 0 && gaps[i]; i--) levels[i] = rightward ? 1 : 0;
        return (Reversed(levels), [.. levels.Select(level => level % 2 == 1)]);
    }

    private static int LevelOf(DirectionClass one, bool rightward) => (one, rightward) switch
    {
        (DirectionClass.Left, true) => 2,
        (DirectionClass.Left, false) => 0,
        (DirectionClass.Right, _) => 1,
        _ => 2,
    };

    // W1 to W7.
    private static void ResolveWeak(DirectionClass[] classes, DirectionClass start)
    {
        var strong = start;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == DirectionClass.Mark) classes[i] = i == 0 ? start : classes[i - 1];
            if (classes[i] is DirectionClass.Left or DirectionClass.Right or DirectionClass.ArabicLetter) strong = classes[i];
            else if (classes[i] == DirectionClass.Number && strong == DirectionClass.ArabicLetter) classes[i] = DirectionClass.ArabicNumber;
        }

        for (var i = 0; i < classes.Length; i++) if (classes[i] == DirectionClass.ArabicLetter) classes[i] = DirectionClass.Right;
        for (var i = 1; i < classes.Length - 1; i++)
        {
            var between = classes[i - 1] == classes[i + 1] ? classes[i - 1] : DirectionClass.Neutral;
            if (between == DirectionClass.Number && classes[i] is DirectionClass.NumberSign or DirectionClass.NumberGap) classes[i] = between;
            else if (between == DirectionClass.ArabicNumber && classes[i] == DirectionClass.NumberGap) classes[i] = between;
        }

        JoinNumberEnds(classes);
        strong = start;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is DirectionClass.NumberSign or DirectionClass.NumberGap or DirectionClass.NumberEnd) classes[i] = DirectionClass.Neutral;
            if (classes[i] is DirectionClass.Left or DirectionClass.Right) strong = classes[i];
            else if (classes[i] == DirectionClass.Number && strong == DirectionClass.Left) classes[i] = DirectionClass.Left;
        }
    }

    // W5: signs of money and per cent go with the number they stand at.
    private static void JoinNumberEnds(DirectionClass[] classes)
    {
        for (var i = 1; i < classes.Length; i++)
        {
            if (classes[i] == DirectionClass.NumberEnd && classes[i - 1] == DirectionClass.Number) classes[i] = DirectionClass.Number;
        }

        for (var i = classes.Length - 2; i >= 0; i--)
        {
            if (classes[i] == DirectionClass.NumberEnd && classes[i + 1] == DirectionClass.Number) classes[i] = DirectionClass.Number;
        }
    }

    // N0: a pair of brackets goes with the line where something within does, else with what stands before it.
    private static void ResolveBrackets(IReadOnlyList<Rune> line, DirectionClass[] classes, DirectionClass start)
    {
        var open = new Stack<(int Place, int Kind)>();
        var pairs = new List<(int From, int To)>();
        for (var i = 0; i < line.Count; i++)
        {
            var kind = line[i].IsAscii ? Brackets.IndexOf((char)line[i].Value, StringComparison.Ordinal) : -1;
            if (kind < 0 || classes[i] != DirectionClass.Neutral) continue;
            if (kind % 2 == 0) open.Push((i, kind));
            else if (open.TryPeek(out var last) && last.Kind == kind - 1) pairs.Add((open.Pop().Place, i));
        }

        foreach (var (from, to) in pairs.OrderBy(pair => pair.From))
        {
            var within = classes[(from + 1)..to].Select(StrongOf).Where(one => one is not null).ToList();
            if (within.Count == 0) continue;
            var before = classes[..from].Select(StrongOf).LastOrDefault(one => one is not null) ?? start;
            classes[from] = classes[to] = within.Contains(start) ? start : before;
        }
    }

    // N1 and N2: what has no direction takes the one on both its sides, else the one of the line.
    private static void ResolveNeutral(DirectionClass[] classes, DirectionClass start)
    {
        for (var i = 0; i < classes.Length;)
        {
            var end = i;
            while (end < classes.Length && StrongOf(classes[end]) is null) end++;
            if (end == i)
            {
                i++;
                continue;
            }

            var before = i == 0 ? start : StrongOf(classes[i - 1]);
            var after = end == classes.Length ? start : StrongOf(classes[end]);
            Array.Fill(classes, before == after ? before!.Value : start, i, end - i);
            i = end;
        }
    }

    private static DirectionClass? StrongOf(DirectionClass one) => one switch
    {
        DirectionClass.Left => DirectionClass.Left,
        DirectionClass.Right or DirectionClass.Number or DirectionClass.ArabicNumber => DirectionClass.Right,
        _ => null,
    };

    // L2.
    private static int[] Reversed(int[] levels)
    {
        var order = Enumerable.Range(0, levels.Length).ToArray();
        for (var level = levels.DefaultIfEmpty(0).Max(); level >= 1; level--)
        {
            for (var i = 0; i < order.Length;)
            {
                var end = i;
                while (end < order.Length && levels[order[end]] >= level) end++;
                Array.Reverse(order, i, end - i);
                i = Math.Max(end, i + 1);
            }
        }

        return order;
    }
}
