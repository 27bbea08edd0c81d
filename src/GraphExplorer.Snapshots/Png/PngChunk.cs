using System.Buffers.Binary;
using System.Text;

namespace GraphExplorer.Snapshots.Png;

/// <summary>A part of a PNG: length, name, content, checksum.</summary>
internal static class PngChunk
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static void Write(Stream stream, string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        stream.Write(number);
        stream.Write(named);
        var sum = uint.MaxValue;
        foreach (var one in named) sum = Table[(byte)(sum ^ one)] ^ (sum >> 8);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~sum);
        stream.Write(number);
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) != 0 ? Polynomial ^ (entry >> 1) : entry >> 1;
        return entry;
    }
}
