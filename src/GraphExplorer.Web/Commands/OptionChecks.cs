using System.CommandLine;
using System.CommandLine.Parsing;

namespace GraphExplorer.Web.Commands;

/// <summary>Looks at what was given for an option before it is a value: of one that is wrong or missing the parser throws where its value is asked for.</summary>
internal static class OptionChecks
{
    /// <summary>Whether an option was given, and not as an empty text. One without the argument that it needs is: the parser says so.</summary>
    public static bool IsGiven(this CommandResult result, Option option) =>
        result.GetResult(option) is { Implicit: false } given && (given.Tokens.Count == 0 || given.Tokens.Any(token => token.Value.Length > 0));

    /// <summary>Refuses what is no number, and numbers that do not fit.</summary>
    public static void Require<T>(this Option<T> option, Func<T, bool> fits, string sentence)
        where T : struct, IParsable<T> =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !T.TryParse(token.Value, CultureInfo.InvariantCulture, out _)) || !fits(result.GetValueOrDefault<T>())) result.AddError(sentence);
        });
}
