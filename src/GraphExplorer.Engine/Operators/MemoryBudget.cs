using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Operators;

/// <summary>Bytes that the operators of one run hold at once, roughly, against its limit.</summary>
internal sealed class MemoryBudget(long? limit)
{
    private long _held;

    public void Charge(long bytes)
    {
        _held += bytes;
        Check(0);
    }

    /// <summary>Fails when so many bytes more would be beyond the limit.</summary>
    public void Check(long bytes)
    {
        if (_held + bytes > limit) throw new GraphException(
            ServiceErrors.QueryTooLarge,
            $"The query holds more than {limit.Value.ToString(CultureInfo.InvariantCulture)} bytes at once. Ask for less, or sort and collect fewer rows.");
    }

    public void Release(long bytes) => _held -= bytes;
}
