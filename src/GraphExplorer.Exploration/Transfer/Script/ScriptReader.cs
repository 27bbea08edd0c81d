using System.Text;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>A statement of a script file.</summary>
/// <param name="Text">Without its semicolon.</param>
/// <param name="Line">1-based; that of its first word.</param>
public sealed record ScriptPart(string Text, int Line);

/// <summary>
/// Hands out the statements of a script one by one, so that a large file is never held whole: what stands between semicolons that are
/// in no text, name or comment.
/// </summary>
internal sealed class ScriptReader(TextReader text)
{
    private const int None = -1;

    private readonly StringBuilder _part = new();
    private int _line = 1;
    private int _firstWord = None;
    private int _firstLine;

    /// <summary>The next statement; null after the last.</summary>
    public ScriptPart? Next()
    {
        _part.Clear();
        _firstWord = None;
        while (Take() is var c && c >= 0)
        {
            if (c == ';' && _firstWord != None) return Part(_part.Length - 1);
            if (c is '\'' or '"' or '`') TakeQuoted((char)c);
            else if (c == '/' && text.Peek() is '/' or '*') TakeComment();
            else if (c != ';' && !char.IsWhiteSpace((char)c)) Begin();
        }

        return _firstWord == None ? null : Part(_part.Length);
    }

    private ScriptPart Part(int end) => new(_part.ToString(_firstWord, end - _firstWord), _firstLine);

    private void Begin()
    {
        if (_firstWord == None) (_firstWord, _firstLine) = (_part.Length - 1, _line);
    }

    private void TakeQuoted(char mark)
    {
        Begin();
        while (Take() is var c && c >= 0 && c != mark)
        {
            if (c == '\\' && mark != '`') Take();
        }
    }

    private void TakeComment()
    {
        var isLine = Take() == '/';
        var before = 0;
        while (Take() is var c && c >= 0)
        {
            if (isLine ? c == '\n' : before == '*' && c == '/') return;
            before = c;
        }
    }

    private int Take()
    {
        var c = text.Read();
        if (c < 0) return c;
        if (c == '\n') _line++;
        _part.Append((char)c);
        return c;
    }
}
