using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Bytes of a row as they grow; used again for the next.</summary>
internal sealed class RowWriter
{
    private byte[] _bytes = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Byte(byte value) => Take(1)[0] = value;

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    public void Unsigned(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>0, -1, 1, -2 … as 0, 1, 2, 3 …, so that small ones are short.</summary>
    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>Eight bytes, the lowest first.</summary>
    public void Bits(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    public void Float(double value) => Bits(BitConverter.DoubleToInt64Bits(value));

    /// <summary>Four bytes, the lowest first.</summary>
    public void Check(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(sizeof(uint)), value);

    /// <summary>Length and UTF-8.</summary>
    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Unsigned((ulong)length);
        Encoding.UTF8.GetBytes(value, Take(length));
    }

    /// <summary>Length and UTF-16, whatever its units are.</summary>
    public void WideText(string value) => Block(MemoryMarshal.AsBytes(value.AsSpan()));

    /// <summary>Length and bytes.</summary>
    public void Block(ReadOnlySpan<byte> value)
    {
        Unsigned((ulong)value.Length);
        value.CopyTo(Take(value.Length));
    }

    private Span<byte> Take(int count)
    {
        var needed = checked(_length + count);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, (int)Math.Min(Array.MaxLength, _bytes.Length * 2L)));
        var taken = _bytes.AsSpan(_length, count);
        _length = needed;
        return taken;
    }
}
