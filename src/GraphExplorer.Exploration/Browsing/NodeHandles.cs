using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>
/// Names for nodes that have nothing unique, good as long as this object lives. A handle is the store's element id, encrypted as one
/// block with a key that nobody else has: the same node has the same handle, and no handle can be made up or read.
/// </summary>
public sealed class NodeHandles : IDisposable
{
    // Encrypted are the number of the id's beginning, the number at its end, and four bytes of zero by which a forged one is known.
    private const int Block = 16;
    private const int NumberAt = 4;
    private const int CheckAt = 12;

    private readonly Lock _lock = new();
    private readonly Aes _cipher = Aes.Create();
    private readonly List<string> _beginnings = [];

    /// <summary>The handle of an element id such as <c>4:f00d…:17</c>: 22 letters, digits, - and _.</summary>
    public string Of(string elementId)
    {
        var (beginning, number) = Split(elementId);
        Span<byte> block = stackalloc byte[Block];
        Span<byte> closed = stackalloc byte[Block];
        lock (_lock)
        {
            BinaryPrimitives.WriteInt32LittleEndian(block, PlaceOf(beginning));
            BinaryPrimitives.WriteInt64LittleEndian(block[NumberAt..], number);
            _cipher.EncryptEcb(block, closed, PaddingMode.None);
        }

        return Base64Url.EncodeToString(closed);
    }

    /// <summary>The element id behind a handle; null for one that is not of this object.</summary>
    public string? ElementId(string handle)
    {
        Span<byte> closed = stackalloc byte[Block];
        Span<byte> block = stackalloc byte[Block];
        if (!Base64Url.IsValid(handle, out var length) || length != Block || !Base64Url.TryDecodeFromChars(handle, closed, out _)) return null;
        lock (_lock)
        {
            _cipher.DecryptEcb(closed, block, PaddingMode.None);
            var place = BinaryPrimitives.ReadInt32LittleEndian(block);
            if (BinaryPrimitives.ReadInt32LittleEndian(block[CheckAt..]) != 0 || (uint)place >= (uint)_beginnings.Count) return null;
            return string.Create(CultureInfo.InvariantCulture, $"{_beginnings[place]}{BinaryPrimitives.ReadInt64LittleEndian(block[NumberAt..])}");
        }
    }

    public void Dispose() => _cipher.Dispose();

    private int PlaceOf(string beginning)
    {
        var place = _beginnings.IndexOf(beginning);
        if (place >= 0) return place;
        _beginnings.Add(beginning);
        return _beginnings.Count - 1;
    }

    /// <exception cref="InvalidOperationException">The store's element ids do not end in a number.</exception>
    private static (string Beginning, long Number) Split(string elementId)
    {
        var end = elementId.LastIndexOf(':') + 1;
        return long.TryParse(elementId.AsSpan(end), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (elementId[..end], number)
            : throw new InvalidOperationException($"The element id {elementId} does not end in a number.");
    }
}
