using System.Text.RegularExpressions;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Values;

/// <summary><c>text =~ pattern</c>: the whole text must match. A pattern that backtracks for more than a second ends the query.</summary>
public sealed class RegularExpression
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private readonly Regex _regex;
    private readonly TextSpan _span;

    public RegularExpression(string pattern, TextSpan span)
    {
        Pattern = pattern;
        _span = span;
        try
        {
            _regex = new($"\\A(?:{pattern})\\z", RegexOptions.CultureInvariant, _patience);
        }
        catch (ArgumentException unreadable)
        {
            throw RuntimeFailure.InvalidRegularExpression(pattern, unreadable, span);
        }
    }

    public string Pattern { get; }

    public bool Matches(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException late)
        {
            throw RuntimeFailure.InvalidRegularExpression(Pattern, late, _span);
        }
    }
}
