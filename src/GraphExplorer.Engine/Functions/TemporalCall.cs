using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>How the temporal functions read their arguments.</summary>
internal static class TemporalCall
{
    /// <summary>The statement's time in the zone that is the only field: <c>date({timezone: 'Asia/Seoul'})</c>.</summary>
    public static DateTimeValue Now(Call call, FieldReader fields) =>
        StatementClock.In(fields.Zone() ?? ZoneSpec.Utc, call.State.StatementTime);

    /// <summary>The first argument as a date and a time; without a time it is midnight of a date that has one.</summary>
    public static LocalDateTimeValue Local(Call call)
    {
        var parts = TemporalParts.Of(call[0])!.Value;
        return parts is { Date: { } date, Time: { } time }
            ? LocalDateTimeValue.Of(date, time)
            : throw call.InvalidValue(0, "a value with a date and a time");
    }

    /// <summary>What is to be truncated: the second argument, else the statement's time. Null when a null is given.</summary>
    public static TemporalParts? Input(Call call)
    {
        if (call[0].IsNull) return null;
        if (call.Count == 1) return TemporalParts.Of(Value.Of(StatementClock.In(ZoneSpec.Utc, call.State.StatementTime)));
        return call[1].IsNull ? null : TemporalParts.Of(call[1]) ?? throw call.WrongType(1, "a temporal value");
    }

    /// <summary>The fields to set after truncation, as a map of our own.</summary>
    public static ValueMap Fields(Call call) =>
        call.Count < 3 || call[2].IsNull ? new() : new(call.Map(2).Where(field => !field.Value.IsNull));
}
