using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher;

/// <summary>A statement of a script, e.g. the second of <c>CREATE (:A); CREATE (:B);</c>.</summary>
/// <param name="Text">Without the semicolon, and without white space and comments around it.</param>
/// <param name="Span">Where it stands in the script.</param>
public sealed record ScriptStatement(string Text, TextSpan Span)
{
    /// <summary>A place in the statement as a place in the script.</summary>
    public TextSpan InScript(TextSpan place) => new(
        Span.Offset + place.Offset, place.Length, Span.Line + place.Line - 1, place.Line == 1 ? Span.Column + place.Column - 1 : place.Column);
}
