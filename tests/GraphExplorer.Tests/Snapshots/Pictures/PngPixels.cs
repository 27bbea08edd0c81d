using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GraphExplorer.Tests.Snapshots.Pictures;

/// <summary>Reads PNG files of eight bits a channel, with or without transparency, of any filter.</summary>
internal sealed class PngPixels
{
    private readonly byte[] _bytes;
    private readonly int _channels;

    public PngPixels(byte[] file)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var content = file.AsSpan(at + 8, length).ToArray();
            Chunks.Add((Encoding.ASCII.GetString(file, at + 4, 4), content));
            at += 12 + length;
        }

        var head = Chunk("IHDR");
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        _channels = head[9] == 6 ? 4 : 3;
        foreach (var (_, content) in Chunks.Where(chunk => chunk.Name == "IDAT")) packed.Write(content);
        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = Width * _channels;
        _bytes = new byte[stride * Height];
        var row = new byte[stride + 1];
        for (var y = 0; y < Height; y++)
        {
            zlib.ReadExactly(row);
            Unfilter(row, y * stride, stride);
        }
    }

    public List<(string Name, byte[] Content)> Chunks { get; } = [];

    public int Width { get; }

    public int Height { get; }

    public byte[] Chunk(string name) => Chunks.First(chunk => chunk.Name == name).Content;

    public (byte Red, byte Green, byte Blue) At(double x, double y)
    {
        var at = (((int)y * Width) + (int)x) * _channels;
        return (_bytes[at], _bytes[at + 1], _bytes[at + 2]);
    }

    /// <summary>The mean difference of all channels of all dots, of 255.</summary>
    public double DifferenceFrom(PngPixels other)
    {
        var sum = 0L;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (a, b) = (At(x, y), other.At(x, y));
                sum += Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);
            }
        }

        return sum / (3.0 * Width * Height);
    }

    private void Unfilter(byte[] row, int start, int stride)
    {
        for (var x = 0; x < stride; x++)
        {
            int left = x < _channels ? 0 : _bytes[start + x - _channels];
            int above = start == 0 ? 0 : _bytes[start + x - stride];
            int corner = start == 0 || x < _channels ? 0 : _bytes[start + x - stride - _channels];
            var guess = row[0] switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Nearest(left, above, corner) };
            _bytes[start + x] = (byte)(row[x + 1] + guess);
        }
    }

    private static int Nearest(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
