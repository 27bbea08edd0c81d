using System.Text;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of text, by code points.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toLower", call => Value.Of(call.Text(0).ToLowerInvariant())),
        new("toUpper", ToUpper),
        new("trim", call => Value.Of(Trimming.Both(call.Text(0), null))),
        new("btrim", call => Value.Of(Trimming.Both(call.Text(0), Characters(call)))),
        new("ltrim", call => Value.Of(Trimming.Start(call.Text(0), Characters(call)))),
        new("rtrim", call => Value.Of(Trimming.End(call.Text(0), Characters(call)))),
        new("left", call => Value.Of(CodePoints.Slice(call.Text(0), 0, Position(call, 1)))),
        new("right", Right),
        new("substring", Substring),
        new("replace", Replace),
        new("split", Split),
        new("normalize", Normalize),
        new("char_length", call => Value.Of((long)CodePoints.Count(call.Text(0)))),
    ];

    // .NET maps letters one to one; the capital form of this one is two.
    private static Value ToUpper(Call call) =>
        Value.Of(call.Text(0).Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant());

    private static string? Characters(Call call) => call.Count > 1 ? call.Text(1) : null;

    private static long Position(Call call, int argument)
    {
        var position = call.Integer(argument);
        return position >= 0
            ? position
            : throw RuntimeFailure.OutOfRange($"`{call.Function}` takes no negative number, but was given {position}", call.Span);
    }

    private static Value Right(Call call)
    {
        var text = call.Text(0);
        var length = Position(call, 1);
        return Value.Of(CodePoints.Slice(text, Math.Max(0, CodePoints.Count(text) - length), length));
    }

    private static Value Substring(Call call) =>
        Value.Of(CodePoints.Slice(call.Text(0), Position(call, 1), call.Count > 2 ? Position(call, 2) : long.MaxValue));

    private static Value Replace(Call call)
    {
        var (text, search, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        var found = search.Length > 0 ? text.AsSpan().Count(search) : text.Length + 1L;
        call.State.CheckRoom(Room.OfText(text.Length + (found * replacement.Length)));
        if (search.Length > 0) return Value.Of(text.Replace(search, replacement, StringComparison.Ordinal));
        // The empty text is found before and after every character.
        return Value.Of(replacement + string.Concat(text.EnumerateRunes().Select(rune => rune + replacement)));
    }

    private static Value Split(Call call)
    {
        var text = call.Text(0);
        call.State.CheckRoom(Room.OfList(text.Length));
        string[] delimiters = call[1].Kind == ValueKind.List
            ? [.. call[1].AsList.Select(item => item.Kind == ValueKind.String ? item.AsString : throw call.WrongType(1, "texts"))]
            : [call.Text(1)];
        // .NET takes no delimiters at all to mean white space.
        if (delimiters.Length == 0 || text.Length == 0) return Value.List(call[0]);
        var parts = delimiters.Contains("")
            ? text.EnumerateRunes().Select(rune => rune.ToString())
            : text.Split(delimiters, StringSplitOptions.None);
        return Value.List([.. parts.Select(part => Value.Of(part))]);
    }

    private static Value Normalize(Call call)
    {
        var form = (call.Count > 1 ? call.Text(1) : "NFC").ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw RuntimeFailure.InvalidValue(
                $"`normalize` knows NFC, NFD, NFKC and NFKD, not {TypeName.Describe(call[1])}", call.Span),
        };
        return Value.Of(call.Text(0).Normalize(form));
    }
}
