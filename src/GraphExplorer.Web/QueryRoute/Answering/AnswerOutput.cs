using System.Buffers;
using System.Diagnostics;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>
/// Bytes of an answer on their way: sent when there are enough of them or the reader has waited long enough, and never
/// faster than the reader takes them.
/// </summary>
internal sealed class AnswerOutput(HttpResponse response)
{
    private const int Enough = 32 * 1024;
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(100);

    private readonly ArrayBufferWriter<byte> _pending = new(Enough);
    private long _lastSent = Stopwatch.GetTimestamp();

    /// <summary>Whether nothing is sent before there is enough of it, however long that takes. Default false.</summary>
    public bool IsHeld { get; private set; }

    public IBufferWriter<byte> Buffer => _pending;

    public bool IsDue => _pending.WrittenCount >= Enough || (!IsHeld && Stopwatch.GetElapsedTime(_lastSent) >= LongEnough);

    public void Hold() => IsHeld = true;

    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        await response.BodyWriter.WriteAsync(_pending.WrittenMemory, cancellation);
        _pending.ResetWrittenCount();
        _lastSent = Stopwatch.GetTimestamp();
    }

    /// <summary>Sends the rest. An answer that was sent in one piece says its length.</summary>
    public ValueTask EndAsync(CancellationToken cancellation)
    {
        if (!response.HasStarted) response.ContentLength = _pending.WrittenCount;
        return SendAsync(cancellation);
    }
}
