namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of text. Positions and lengths count characters (code points), from 0.</summary>
internal static class StringFunctions
{
    public static FunctionFamily Family { get; } = new("String",
    [
        FunctionFamily.Of("toLower(input :: STRING) :: STRING", "In lower case.", "toLower(n.name)", "lower"),
        FunctionFamily.Of("toUpper(input :: STRING) :: STRING", "In upper case.", "toUpper(n.name)", "upper"),
        FunctionFamily.Of("trim(input :: STRING) :: STRING", "Without white space at both ends.", "trim(n.name)"),
        FunctionFamily.Of(
            "btrim(input :: STRING, characters? :: STRING) :: STRING",
            "Without the given characters, or white space, at both ends.", "btrim('xxhixx', 'x')"),
        FunctionFamily.Of(
            "ltrim(input :: STRING, characters? :: STRING) :: STRING",
            "Without the given characters, or white space, at the start.", "ltrim('  hi')"),
        FunctionFamily.Of(
            "rtrim(input :: STRING, characters? :: STRING) :: STRING",
            "Without the given characters, or white space, at the end.", "rtrim('hi  ')"),
        FunctionFamily.Of("left(original :: STRING, length :: INTEGER) :: STRING", "The first characters.", "left(n.name, 3)"),
        FunctionFamily.Of("right(original :: STRING, length :: INTEGER) :: STRING", "The last characters.", "right(n.name, 3)"),
        FunctionFamily.Of(
            "substring(original :: STRING, start :: INTEGER, length? :: INTEGER) :: STRING",
            "From a position, to the end or of a length.", "substring('hello', 1, 3)"),
        FunctionFamily.Of(
            "replace(original :: STRING, search :: STRING, replacement :: STRING) :: STRING",
            "With every occurrence of a text replaced.", "replace('hello', 'l', 'w')"),
        FunctionFamily.Of(
            "split(original :: STRING, delimiters :: STRING | LIST) :: LIST",
            "Cut at a delimiter, or at any of several.", "split('a,b', ',')"),
        FunctionFamily.Of(
            "normalize(input :: STRING, form? :: STRING) :: STRING",
            "In a Unicode normal form: NFC, or the one named.", "normalize(n.name, 'NFKC')"),
    ]);
}
