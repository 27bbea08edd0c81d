using System.Buffers.Binary;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>Numbers of a font file, the highest byte first. What lies outside the file is a fault of the font.</summary>
internal readonly record struct FontBytes(ReadOnlyMemory<byte> Data)
{
    public int Length => Data.Length;

    public int Byte(int at) => Part(at, 1)[0];

    public int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(at, 2));

    public int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(Part(at, 2));

    public int Long(int at)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(Part(at, 4));
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("The font points outside its file.");
    }

    public FontBytes Slice(int at, int length) =>
        at >= 0 && length >= 0 && at <= Data.Length - length ? new(Data.Slice(at, length)) : throw new InvalidDataException("The font points outside its file.");

    private ReadOnlySpan<byte> Part(int at, int length) => Slice(at, length).Data.Span;
}
