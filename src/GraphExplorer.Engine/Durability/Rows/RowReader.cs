using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Reads what a <see cref="RowWriter"/> wrote. Throws <see cref="DamagedRowException"/> where that cannot be.</summary>
internal ref struct RowReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte Byte() => Take(1)[0];

    public ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw new DamagedRowException("a number that does not end");
    }

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number of things, each of at least one byte.</summary>
    public int Length()
    {
        var length = Unsigned();
        if (length > (ulong)_rest.Length) throw new DamagedRowException("a length beyond the end");
        return (int)length;
    }

    public int Small()
    {
        var value = Signed();
        if (value != (int)value) throw new DamagedRowException("a number out of its range");
        return (int)value;
    }

    public long Bits() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double Float() => BitConverter.Int64BitsToDouble(Bits());

    public string Text() => Encoding.UTF8.GetString(Block());

    public string WideText() => new(MemoryMarshal.Cast<byte, char>(Block()));

    public ReadOnlySpan<byte> Block() => Take(Length());

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) throw new DamagedRowException("it ends too early");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
