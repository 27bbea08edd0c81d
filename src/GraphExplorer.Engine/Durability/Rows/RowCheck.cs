using System.Buffers.Binary;
using System.Numerics;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>CRC-32C of a row: a flipped bit on the disk is noticed when the row is read, not believed.</summary>
internal static class RowCheck
{
    public const int Size = sizeof(uint);

    /// <param name="sum">What came before it.</param>
    public static uint Of(uint sum, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var one in bytes) sum = BitOperations.Crc32C(sum, one);
        return sum;
    }

    public static uint Of(uint sum, long number) => BitOperations.Crc32C(sum, (ulong)number);

    /// <summary>The content of a row whose last bytes are the check of it and of what came before.</summary>
    public static ReadOnlySpan<byte> Verified(ReadOnlySpan<byte> row, uint sum)
    {
        if (row.Length < Size) throw new DamagedRowException("it ends too early");
        var content = row[..^Size];
        if (Of(sum, content) != BinaryPrimitives.ReadUInt32LittleEndian(row[^Size..])) throw new DamagedRowException("its check does not hold");
        return content;
    }
}
