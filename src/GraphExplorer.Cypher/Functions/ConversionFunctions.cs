namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions that turn values into another type.</summary>
internal static class ConversionFunctions
{
    public static FunctionFamily Family { get; } = new("Conversion",
    [
        FunctionFamily.Of(
            "toBoolean(input :: BOOLEAN | STRING | INTEGER) :: BOOLEAN",
            "As a boolean; null for a text that is none.", "toBoolean('true')"),
        FunctionFamily.Of("toBooleanOrNull(input :: ANY) :: BOOLEAN", "As a boolean, or null.", "toBooleanOrNull(n.flag)"),
        FunctionFamily.Of(
            "toFloat(input :: STRING | INTEGER | FLOAT) :: FLOAT",
            "As a float; null for a text that is none.", "toFloat('1.5')"),
        FunctionFamily.Of("toFloatOrNull(input :: ANY) :: FLOAT", "As a float, or null.", "toFloatOrNull(n.size)"),
        FunctionFamily.Of(
            "toInteger(input :: BOOLEAN | STRING | INTEGER | FLOAT) :: INTEGER",
            "As an integer, cut towards zero; null for a text that is none.", "toInteger('42')", "toInt"),
        FunctionFamily.Of("toIntegerOrNull(input :: ANY) :: INTEGER", "As an integer, or null.", "toIntegerOrNull(n.size)"),
        FunctionFamily.Of("toString(input :: ANY) :: STRING", "A number, boolean, point or temporal value as text.", "toString(date())"),
        FunctionFamily.Of("toStringOrNull(input :: ANY) :: STRING", "As text, or null.", "toStringOrNull(n.size)"),
        FunctionFamily.Of("toBooleanList(input :: LIST) :: LIST", "Each item as a boolean, or null.", "toBooleanList(['true', 1])"),
        FunctionFamily.Of("toFloatList(input :: LIST) :: LIST", "Each item as a float, or null.", "toFloatList(['1.5', 2])"),
        FunctionFamily.Of("toIntegerList(input :: LIST) :: LIST", "Each item as an integer, or null.", "toIntegerList(['1', 2.0])"),
        FunctionFamily.Of("toStringList(input :: LIST) :: LIST", "Each item as text, or null.", "toStringList([1, true])"),
    ]);
}
