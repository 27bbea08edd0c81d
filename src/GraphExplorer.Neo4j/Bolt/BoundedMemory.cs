using System.Buffers;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// What messages of a server are read into. The driver reads a row as a whole, however long; the end of this memory ends
/// the statement instead of the process.
/// </summary>
/// <param name="most">Bytes of all connections together.</param>
internal sealed class BoundedMemory(long most) : MemoryPool<byte>
{
    private long _rented;

    public override int MaxBufferSize => Shared.MaxBufferSize;

    /// <exception cref="GraphException"><c>query_too_large</c>.</exception>
    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        var rented = Shared.Rent(minBufferSize);
        var length = rented.Memory.Length;
        if (Interlocked.Add(ref _rented, length) <= most) return new Part(this, rented, length);
        Release(rented, length);
        throw new GraphException(ServiceErrors.QueryTooLarge, $"A row is longer than the {most:N0} bytes that there are for answers.");
    }

    protected override void Dispose(bool disposing)
    {
    }

    private void Release(IMemoryOwner<byte> rented, int length)
    {
        Interlocked.Add(ref _rented, -length);
        rented.Dispose();
    }

    private sealed class Part(BoundedMemory pool, IMemoryOwner<byte> rented, int length) : IMemoryOwner<byte>
    {
        private int _isReleased;

        public Memory<byte> Memory => rented.Memory;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isReleased, 1) == 0) pool.Release(rented, length);
        }
    }
}
