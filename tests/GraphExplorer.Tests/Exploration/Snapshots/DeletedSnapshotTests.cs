using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Engine.Durability;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Snapshots;

/// <summary>Whoever gets hold of the data folder does not find a snapshot that was deleted.</summary>
public sealed class DeletedSnapshotTests : IDisposable
{
    private static readonly string[] Words = ["The battalion near Sudzha", "frames.example.org", "hosts.example.org", "hash-of-a-secret"];

    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Nothing_of_it_is_in_a_file_of_the_data_folder()
    {
        var (cancellation, day, id) = (TestContext.Current.CancellationToken, new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), new string('a', 32));
        var store = new SnapshotStore(_graph.Runner);
        await store.CreateAsync(ExampleSnapshots.Small, id, new("public", null, ["https://frames.example.org"], TellsDrift: false), "hash-of-a-secret", cancellation);
        await store.AddVersionAsync(ExampleSnapshots.Small, id, cancellation);
        await store.NoteHostsAsync(id, [new("hosts.example.org", 3, new(2026, 11, 22))], cancellation);
        Assert.Equal(Words, Found());
        await store.DeleteAsync(id, day, cancellation);
        Assert.Empty(Found());
    }

    private IEnumerable<string> Found()
    {
        var files = Directory.GetFiles(_graph.Folder, "graph.sqlite*").Select(Read).ToList();
        return [.. Words.Where(word => files.Exists(bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0))];
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
