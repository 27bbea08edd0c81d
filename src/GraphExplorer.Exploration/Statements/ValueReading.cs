using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Statements;

/// <summary>Reads values that may be absent, or of another type than the model says in a graph that others fill.</summary>
internal static class ValueReading
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public static string? TextOrNull(this Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => value.AsString,
        _ => value.ToString(),
    };

    public static double? NumberOrNull(this Value value) => value.IsNumber ? value.AsFloat : null;

    public static long? IntegerOrNull(this Value value) => value.IsInteger ? value.AsInteger : null;

    /// <exception cref="InvalidOperationException">It is no moment.</exception>
    public static DateTimeOffset ToMoment(this Value value)
    {
        var moment = value.AsDateTime;
        return DateTimeOffset.FromUnixTimeSeconds(moment.EpochSecond).AddTicks(moment.Nano / 100);
    }

    public static DateTimeOffset? MomentOrNull(this Value value) => value.Kind == ValueKind.DateTime ? value.ToMoment() : null;

    public static DateOnly? DayOrNull(this Value value)
    {
        long? epochDay = value.Kind switch
        {
            ValueKind.Date => value.AsDate.EpochDay,
            ValueKind.DateTime => value.AsDateTime.Local.Date.EpochDay,
            _ => null,
        };
        var day = epochDay + Epoch.DayNumber;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;
    }

    public static IReadOnlyList<string> TextsOrEmpty(this Value value) =>
        value.Kind == ValueKind.List ? [.. value.AsList.Select(TextOrNull).OfType<string>()] : [];
}
