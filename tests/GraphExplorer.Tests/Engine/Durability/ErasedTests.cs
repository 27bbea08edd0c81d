using System.Text;
using GraphExplorer.Graph.Values;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>What was deleted is not to be found by who reads the files of the data folder.</summary>
public sealed class ErasedTests : IDisposable
{
    private const string Word = "rarely-said-word";

    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    public async Task Words_of_a_deleted_node_are_in_no_file_once_that_is_acknowledged(int times)
    {
        await MakeAsync(times);
        Assert.True(IsFound());
        await _graph.RunAsync("MATCH (n:Secret) DETACH DELETE n");
        Assert.False(IsFound());
        Assert.Equal(["21"], await _graph.ColumnAsync("MATCH (n:Other) RETURN count(n)"));
    }

    [Fact]
    public async Task Words_that_were_replaced_are_in_no_file_at_the_end()
    {
        await MakeAsync(20_000);
        await _graph.RunAsync("MATCH (n:Secret)-[r]->() SET n.text = 'other words', r.text = ''");
        _graph.Close();
        Assert.False(IsFound());
    }

    [Fact]
    public async Task A_file_that_is_read_meanwhile_is_erased_at_the_next_change()
    {
        await MakeAsync(20_000);
        using (var reader = new SqliteConnection($"Data Source={_graph.File};Mode=ReadOnly;Pooling=False"))
        {
            await reader.OpenAsync(TestContext.Current.CancellationToken);
            using var moment = reader.BeginTransaction(deferred: true);
            using var look = reader.CreateCommand();
            look.CommandText = "SELECT count(*) FROM node";
            Assert.Equal(22L, await look.ExecuteScalarAsync(TestContext.Current.CancellationToken));
            await _graph.RunAsync("MATCH (n:Secret) DETACH DELETE n");
            Assert.True(IsFound());
        }

        await _graph.RunAsync("MATCH (n:Other {at: 1}) SET n.at = 0");
        Assert.False(IsFound());
    }

    private async Task MakeAsync(int times)
    {
        await _graph.RunAsync("UNWIND range(1, 20) AS at CREATE (:Other {at: at, text: 'others stay'})");
        await _graph.RunAsync("CREATE (:Secret {text: $text})-[:OF {text: $text}]->(:Other)", new ValueMap().With("text", Value.Of(string.Concat(Enumerable.Repeat(Word, times)))));
    }

    private bool IsFound() => Directory.GetFiles(_graph.Folder, "graph.sqlite*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) >= 0;
    });
}
