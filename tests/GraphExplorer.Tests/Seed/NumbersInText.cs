using System.Text.RegularExpressions;

namespace GraphExplorer.Tests.Seed;

/// <summary>Finds the numbers of a line: digits with what belongs to them, and the words from two upward.</summary>
internal static class NumbersInText
{
    private static readonly Regex Pattern = new(
        @"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:\s(?:million|thousand))?(?:st|nd|rd|th)?"
        + @"|\b(?:two-thirds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|hundreds?|thousands?|millions?|half|third)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] Words =
        ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>As spelled, in order.</summary>
    public static IEnumerable<string> Of(string line) => Pattern.Matches(line).Select(match => match.Value);

    /// <summary>The value of a spelling; null for one that is an amount in words or part of a name.</summary>
    public static decimal? Value(string spelling)
    {
        var word = Array.IndexOf(Words, spelling.ToLowerInvariant());
        if (word > 0) return word;
        var parts = spelling.Split(' ');
        if (!decimal.TryParse(parts[0], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return parts.Length == 1 ? number : number * (parts[1] == "million" ? 1_000_000 : 1000);
    }
}
