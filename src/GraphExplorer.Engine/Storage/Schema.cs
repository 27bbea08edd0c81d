using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Storage;

/// <summary>The constraints and indexes of a store. Declaring waits for a running writer.</summary>
public sealed class Schema
{
    private readonly GraphStore _store;

    internal Schema(GraphStore store) => _store = store;

    /// <summary>What is declared, in the order in which it was.</summary>
    public IReadOnlyList<SchemaRule> Rules => _store.Committed.Rules;

    /// <summary>
    /// No two nodes of the label may hold the same value of the property. Throws <c>constraint_violated</c> when two do
    /// already. Declaring it again changes nothing.
    /// </summary>
    public Task DeclareUniqueAsync(string label, string key, CancellationToken cancellation = default) =>
        DeclareAsync(SchemaRuleKind.Unique, label, key, cancellation);

    /// <summary>Finds nodes of the label by the property. Declaring it again changes nothing.</summary>
    public Task DeclareIndexAsync(string label, string key, CancellationToken cancellation = default) =>
        DeclareAsync(SchemaRuleKind.Range, label, key, cancellation);

    private async Task DeclareAsync(SchemaRuleKind kind, string label, string key, CancellationToken cancellation)
    {
        using var transaction = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        transaction.Writer.Change(new CreateSchemaRule(kind, Name: null, IfNotExists: true, [label], [key]));
        transaction.Commit();
    }
}
