using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Running;

/// <summary>Where a statement runs.</summary>
/// <param name="View">What it reads.</param>
/// <param name="Transaction">What it changes; null when it only reads.</param>
/// <param name="IsPart">Whether it is part of a transaction that goes on after it, and ends by other hands.</param>
internal readonly record struct StatementPlace(GraphView View, GraphTransaction? Transaction, bool IsPart = false)
{
    /// <summary>After the last row.</summary>
    public void Complete()
    {
        if (IsPart) Transaction?.EndStatement();
        else Transaction?.Commit();
    }

    /// <summary>Undoes what was not completed.</summary>
    public void Leave()
    {
        if (!IsPart) Transaction?.Dispose();
    }
}
