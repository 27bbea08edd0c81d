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
    private const string AmountPattern = @"[-+]?[0-9]{1,15}(?:[.,][0-9]{1,9})?";

    private static readonly string[] _units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    public static DurationValue? Read(string text, TextSpan span)
    {
        if (Units().Match(text) is { Success: true } units) return FromUnits(units, span);
        return DateLike().Match(text) is { Success: true } dateLike ? FromDate(dateLike, span) : null;
    }

    [GeneratedRegex(
        $"^(?<sign>[-+]?)P(?=.)(?:(?<years>{AmountPattern})Y)?(?:(?<months>{AmountPattern})M)?"
        + $"(?:(?<weeks>{AmountPattern})W)?(?:(?<days>{AmountPattern})D)?"
        + $"(?:T(?=.)(?:(?<hours>{AmountPattern})H)?(?:(?<minutes>{AmountPattern})M)?(?:(?<seconds>{AmountPattern})S)?)?\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(
        "^P(?<years>[0-9]{4})-(?<months>[0-9]{2})-(?<days>[0-9]{2})"
        + "T(?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?)\\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();

    private static DurationValue? FromUnits(Match match, TextSpan span)
    {
        var given = _units.Where(unit => match.Groups[unit].Success).ToArray();
        var fractionBeforeLast = given.SkipLast(1).Any(unit => match.Groups[unit].Value.AsSpan().ContainsAny('.', ','));
        return given.Length == 0 || fractionBeforeLast ? null : Sum(match, given, span);
    }

    private static DurationValue? FromDate(Match match, TextSpan span)
    {
        var inRange = Amount(match, "months", "").AsFloat <= 12 && Amount(match, "days", "").AsFloat <= 31
            && Amount(match, "hours", "").AsFloat < 24 && Amount(match, "minutes", "").AsFloat < 60
            && Amount(match, "seconds", "").AsFloat < 60;
        return inRange ? Sum(match, ["years", "months", "days", "hours", "minutes", "seconds"], span) : null;
    }

    // A fraction of a second is counted in nanoseconds: as a float it would lose its last digits beside a great number.
    private static DurationValue Sum(Match match, IEnumerable<string> units, TextSpan span)
    {
        var sum = new DurationSum(span);
        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        foreach (var unit in units)
        {
            var amount = Amount(match, unit, sign);
            if (unit != "seconds" || amount.IsInteger) sum.Add(unit, amount);
            else AddSeconds(sum, sign, Digits(match, unit));
        }

        return sum.Result();
    }

    private static void AddSeconds(DurationSum sum, string sign, string digits)
    {
        var amount = decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * (sign == "-" ? -1 : 1);
        var whole = decimal.Truncate(amount);
        sum.Add("seconds", Value.Of((long)whole)).Add("nanoseconds", Value.Of((long)((amount - whole) * IsoCalendar.NanosPerSecond)));
    }

    private static Value Amount(Match match, string unit, string sign)
    {
        var digits = Digits(match, unit);
        var factor = sign == "-" ? -1 : 1;
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? Value.Of(integer * factor)
            : Value.Of(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * factor);
    }

    private static string Digits(Match match, string unit) => match.Groups[unit].Value.Replace(',', '.');
}
