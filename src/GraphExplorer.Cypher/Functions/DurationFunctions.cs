namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions that give durations.</summary>
internal static class DurationFunctions
{
    public static FunctionFamily Family { get; } = new("Duration",
    [
        FunctionFamily.Of("duration(input :: ANY) :: DURATION", "A duration from text or a map.", "duration('P1Y2M')"),
        FunctionFamily.Of(
            "duration.between(from :: ANY, to :: ANY) :: DURATION",
            "From one instant to another, in months, days and seconds.", "duration.between(date('2024-01-01'), date())"),
        FunctionFamily.Of(
            "duration.inMonths(from :: ANY, to :: ANY) :: DURATION",
            "From one instant to another, in whole months.", "duration.inMonths(date('2024-01-01'), date())"),
        FunctionFamily.Of(
            "duration.inDays(from :: ANY, to :: ANY) :: DURATION",
            "From one instant to another, in whole days.", "duration.inDays(date('2024-01-01'), date())"),
        FunctionFamily.Of(
            "duration.inSeconds(from :: ANY, to :: ANY) :: DURATION",
            "From one instant to another, in seconds.", "duration.inSeconds(time('10:00'), time('11:30'))"),
    ]);
}
