using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Binding;

namespace GraphExplorer.Engine.Running;

/// <summary>The statements used last, bound. Safe for concurrent use.</summary>
internal sealed class StatementCache(IReadOnlyList<ProcedureSignature> procedures)
{
    private const int Capacity = 500;

    // A text this long is an import, and is not sent again.
    private const int LongestText = 20_000;

    private readonly Dictionary<string, LinkedListNode<CachedStatement>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<CachedStatement> _byUse = new();
    private readonly Lock _lock = new();

    /// <summary>The statement of a text. Throws when it is not valid.</summary>
    public CachedStatement Get(string text)
    {
        lock (_lock)
        {
            if (_byText.TryGetValue(text, out var known))
            {
                _byUse.Remove(known);
                _byUse.AddFirst(known);
                return known.Value;
            }
        }

        var statement = new CachedStatement(text, CypherFrontEnd.Bind(text, procedures));
        if (text.Length <= LongestText) Keep(statement);
        return statement;
    }

    private void Keep(CachedStatement statement)
    {
        lock (_lock)
        {
            if (_byText.ContainsKey(statement.Text)) return;
            _byText[statement.Text] = _byUse.AddFirst(statement);
            if (_byUse.Count <= Capacity) return;
            _byText.Remove(_byUse.Last!.Value.Text);
            _byUse.RemoveLast();
        }
    }
}
