using System.Text.RegularExpressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Reads durations: by units (<c>P12Y5M14DT16H12M70.5S</c>, <c>P2.5W</c>; a sign in front of all or of each, a fraction at the last
/// unit) or as a date and time of day (<c>P2012-02-02T14:37:21.545</c>).
/// </summary>
internal static partial class DurationText
{
    private const string Amount = @"[-+]?[0-9]{1,15}(?:[.,][0-9]{1,9})?";

    public static DurationValue? Read(string text, TextSpan span)
    {
        if (Units().Match(text) is { Success: true } units) return FromUnits(units, span);
        return DateLike().Match(text) is { Success: true } dateLike ? FromDate(dateLike, span) : null;
    }

    [GeneratedRegex(
        $"^(?<sign>[-+]?)P(?=.)(?:(?<years>{Amount})Y)?(?:(?<months>{Amount})M)?(?:(?<weeks>{Amount})W)?(?:(?<days>{Amount})D)?"
        + $"(?:T(?=.)(?:(?<hours>{Amount})H)?(?:(?<minutes>{Amount})M)?(?:(?<seconds>{Amount})S)?)?\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(
        "^P(?<years>[0-9]{4})-(?<months>[0-9]{2})-(?<days>[0-9]{2})T(?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?)\\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();

    private static DurationValue? FromUnits(Match match, TextSpan span)
    {
        string[] units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];
        var given = units.Where(unit => match.Groups[unit].Success).ToArray();
        var fractionBeforeLast = given.SkipLast(1).Any(unit => match.Groups[unit].Value.AsSpan().ContainsAny('.', ','));
        return given.Length == 0 || fractionBeforeLast ? null : Sum(match, match.Groups["sign"].Value == "-" ? -1 : 1, span);
    }

    private static DurationValue? FromDate(Match match, TextSpan span) =>
        Part(match, "months") <= 12 && Part(match, "days") <= 31 && Part(match, "hours") < 24 && Part(match, "minutes") < 60
            && Part(match, "seconds") < 60
            ? Sum(match, 1, span)
            : null;

    private static DurationValue Sum(Match match, int sign, TextSpan span) => new FractionalDuration(span)
        .AddMonths(sign * ((Part(match, "years") * 12) + Part(match, "months")))
        .AddDays(sign * ((Part(match, "weeks") * 7) + Part(match, "days")))
        .AddSeconds(sign * ((Part(match, "hours") * 3600) + (Part(match, "minutes") * 60) + Part(match, "seconds")))
        .Result();

    private static decimal Part(Match match, string unit)
    {
        var group = match.Groups[unit];
        if (!group.Success) return 0;
        return decimal.Parse(group.ValueSpan.ToString().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
