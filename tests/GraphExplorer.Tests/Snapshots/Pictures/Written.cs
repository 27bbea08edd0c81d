using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Reports;

namespace GraphExplorer.Tests.Snapshots.Pictures;

/// <summary>Snapshots in the forms of reports.</summary>
internal static class Written
{
    public const string Address = "https://graph.example.org/e/00112233445566778899aabbccddeeff/v2";

    public static TakenSnapshot Taken(Snapshot snapshot, SceneOptions? options = null) => new(snapshot, options ?? new() { Address = Address });

    public static byte[] Bytes(this Snapshot snapshot, string format, SceneOptions? options = null) => Taken(snapshot, options).Bytes(format);

    public static byte[] Bytes(this TakenSnapshot taken, string format)
    {
        using var stream = new MemoryStream();
        ReportFormat.Find(format)!.Write(taken, stream);
        return stream.ToArray();
    }
}
