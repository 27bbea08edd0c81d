using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.QueryRoute;

/// <summary>The text of the statement that a request asks to run, for the excerpt that an error of it shows.</summary>
internal sealed record AskedStatement(string Text)
{
    private const int LongestLine = 1_000;

    /// <summary>
    /// A message as Neo4j writes it, with the place and the line that is at fault:
    /// <c>There is no variable x (line 1, column 8 (offset: 7))</c>, the quoted line, and a caret under the place.
    /// </summary>
    public string Explain(GraphException failure)
    {
        if (failure.Span is not { } span) return failure.Message;
        var place = $"{failure.Message} (line {span.Line}, column {span.Column} (offset: {span.Offset}))";
        var line = LineAt(span.Offset);
        return line.Length > LongestLine ? place : $"{place}\n\"{line}\"\n{new string(' ', span.Column)}^";
    }

    private string LineAt(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var start = at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;
        var end = Text.IndexOf('\n', at);
        return Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
    }
}
