using GraphExplorer.Cypher;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Commands.Scripts;

/// <summary>Where in a script a statement stands.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">Of all of them.</param>
internal sealed record ScriptPlace(int Number, int Count, ScriptStatement Statement)
{
    /// <summary>e.g. <c>Statement 2 of 3, line 5</c>.</summary>
    /// <param name="span">A place in the statement; null for its beginning.</param>
    public string Name(TextSpan? span) => string.Create(
        CultureInfo.InvariantCulture, $"Statement {Number} of {Count}, line {(span is { } place ? Statement.InScript(place) : Statement.Span).Line}");

    /// <summary>What becomes of the others when it fails.</summary>
    public string Others(ScriptEnding ending) => (ending, Number) switch
    {
        (ScriptEnding.AllOrNothing, _) => "Nothing of the script took effect.",
        (_, 1) => "Those after it did not run.",
        (_, 2) => "The one before it took effect.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The {Number - 1} before it took effect."),
    };
}
