namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions that give dates and times: the same set for each of the five types.</summary>
internal static class TemporalFunctions
{
    public static FunctionFamily Family { get; } = new("Temporal",
    [
        .. OfType("date", "DATE", "a date", "'2024-10-01'"),
        .. OfType("time", "ZONED TIME", "a time with an offset", "'10:30:00+02:00'"),
        .. OfType("localtime", "LOCAL TIME", "a time without an offset", "'10:30:00'"),
        .. OfType("datetime", "ZONED DATETIME", "a date and time in a zone", "'2024-10-01T10:30:00Z'"),
        .. OfType("localdatetime", "LOCAL DATETIME", "a date and time without a zone", "'2024-10-01T10:30:00'"),
        FunctionFamily.Of(
            "datetime.fromepoch(seconds :: NUMBER, nanoseconds :: NUMBER) :: ZONED DATETIME",
            "The instant so long after 1970-01-01 UTC.", "datetime.fromepoch(1727778600, 0)"),
        FunctionFamily.Of(
            "datetime.fromepochmillis(milliseconds :: NUMBER) :: ZONED DATETIME",
            "The instant so many milliseconds after 1970-01-01 UTC.", "datetime.fromepochmillis(1727778600000)"),
    ]);

    private static IEnumerable<FunctionSignature> OfType(string name, string type, string noun, string example) =>
    [
        FunctionFamily.Of(
            $"{name}(input? :: ANY) :: {type}",
            $"Makes {noun} from text or a map; without argument the current one.",
            $"{name}({example})"),
        Clock(name, type, "transaction"),
        Clock(name, type, "statement"),
        Clock(name, type, "realtime") with { IsVolatile = true },
        FunctionFamily.Of(
            $"{name}.truncate(unit :: STRING, input? :: ANY, fields? :: MAP) :: {type}",
            $"Cuts to a unit and gives {noun}; then sets the fields given.",
            $"{name}.truncate('{UnitOf(name)}', {name}())"),
    ];

    private static string UnitOf(string name) => name.Contains("date", StringComparison.Ordinal) ? "month" : "hour";

    private static FunctionSignature Clock(string name, string type, string clock) => FunctionFamily.Of(
        $"{name}.{clock}(timezone? :: ANY) :: {type}", $"The current value by the {clock} clock.", $"{name}.{clock}('UTC')");
}
