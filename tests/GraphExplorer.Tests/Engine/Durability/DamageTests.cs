using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Durability.Upkeep;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Files that a disk or a careless hand has changed anywhere: a check sees it, or nothing that the graph holds has changed.</summary>
public sealed class DamageTests : IDisposable
{
    private const int Page = 4096;
    private const int Times = 10;

    private readonly Random _places = new(7);
    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("a bit")]
    [InlineData("a byte")]
    [InlineData("a page emptied")]
    [InlineData("two pages exchanged")]
    [InlineData("the end cut off")]
    public async Task A_check_names_whatever_changes_what_a_graph_holds(string damage)
    {
        await _graph.RunAsync("CREATE CONSTRAINT n_id FOR (n:N) REQUIRE n.id IS UNIQUE");
        await _graph.RunAsync("UNWIND range(1, 300) AS i CREATE (a:N {id: i, text: 'a text of some length ' + i})-[:T {i: i}]->(:M {of: i})");
        var whole = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        var bytes = await File.ReadAllBytesAsync(_graph.File, TestContext.Current.CancellationToken);
        for (var time = 0; time < Times; time++)
        {
            await File.WriteAllBytesAsync(_graph.File, Damaged([.. bytes], damage), TestContext.Current.CancellationToken);
            if (IsNamed()) continue;
            Assert.Equal(whole, await WholeGraph.TextAsync(_graph));
            _graph.Close();
        }
    }

    private bool IsNamed()
    {
        try
        {
            return StoreCheck.RunOn(_graph.Folder).Faults.Count > 0;
        }
        catch (DataFolderException)
        {
            return true;
        }
    }

    private byte[] Damaged(byte[] bytes, string damage)
    {
        var at = _places.Next(bytes.Length);
        var page = bytes.AsSpan(at / Page * Page, Page);
        switch (damage)
        {
            case "a bit": bytes[at] ^= (byte)(1 << _places.Next(8)); break;
            case "a byte": bytes[at] += (byte)(1 + _places.Next(254)); break;
            case "a page emptied": page.Clear(); break;
            case "two pages exchanged": Exchange(page, bytes.AsSpan(_places.Next(bytes.Length) / Page * Page, Page)); break;
            case "the end cut off": return bytes[..at];
        }

        return bytes;
    }

    private static void Exchange(Span<byte> one, Span<byte> other)
    {
        var kept = one.ToArray();
        other.CopyTo(one);
        kept.CopyTo(other);
    }
}
