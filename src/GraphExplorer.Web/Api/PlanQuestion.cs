using System.Text.RegularExpressions;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api;

/// <summary>A text turned into the question for its plan: with EXPLAIN before it, or in place of its own EXPLAIN or PROFILE.</summary>
/// <param name="Text">What to send; it is not run.</param>
/// <param name="Added">How many letters stand before the text, on a line of their own.</param>
internal sealed partial record PlanQuestion(string Text, int Added)
{
    private const string Before = "EXPLAIN\n";

    public static PlanQuestion Of(string text) =>
        AsksForPlan().Match(text) is { Success: true } found
            ? new($"{found.Groups["before"].Value}EXPLAIN{text[found.Length..]}", 0)
            : new(Before + text, Before.Length);

    /// <summary>A place in what was sent as one in the text.</summary>
    public TextSpan? PlaceOf(TextSpan? sent) =>
        sent is not { } span || Added == 0 ? sent : span with { Offset = Math.Max(0, span.Offset - Added), Line = Math.Max(1, span.Line - 1) };

    // Both words have seven letters, so places behind them stay where they are.
    [GeneratedRegex(@"^(?<before>(?:\s|//[^\n]*\n|/\*.*?\*/)*)(?:EXPLAIN|PROFILE)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForPlan();
}
