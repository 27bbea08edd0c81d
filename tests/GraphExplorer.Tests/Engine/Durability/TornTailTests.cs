using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>A journal whose end is missing, or not what was written: what a power cut leaves of the commits after the last sync.</summary>
public sealed class TornTailTests : IDisposable
{
    private const int Commits = 8;
    private const int Tries = 25;

    private readonly KeptGraph _graph = new();

    /// <summary>The graph, and the length of the journal, after each commit.</summary>
    private readonly List<(string Text, long Length)> _states = [];

    private string Journal => _graph.File + "-wal";

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Of_a_journal_that_was_cut_off_every_whole_commit_counts()
    {
        await CommitAsync();
        var random = new Random(7);
        foreach (var length in Enumerable.Range(0, Tries).Select(_ => random.NextInt64(_states[0].Length, _states[^1].Length)).Concat(_states.Select(state => state.Length)))
        {
            var expected = _states.Last(state => state.Length <= length).Text;
            Assert.Equal(expected, await AfterAsync(journal => journal.SetLength(length)));
        }
    }

    [Fact]
    public async Task Of_a_journal_with_a_wrong_byte_the_commits_before_it_count()
    {
        await CommitAsync();
        var random = new Random(11);
        for (var i = 0; i < Tries; i++)
        {
            var place = random.NextInt64(_states[0].Length, _states[^1].Length);
            var expected = _states.Last(state => state.Length <= place).Text;
            Assert.Equal(expected, await AfterAsync(journal => Flip(journal, place)));
        }
    }

    private static void Flip(FileStream file, long place)
    {
        file.Position = place;
        var was = file.ReadByte();
        file.Position = place;
        file.WriteByte((byte)(was ^ 0xFF));
    }

    private async Task CommitAsync()
    {
        await _graph.RunAsync("CREATE CONSTRAINT FOR (n:N) REQUIRE n.i IS UNIQUE");
        await NoteAsync();
        for (var i = 1; i <= Commits; i++)
        {
            await _graph.RunAsync($"UNWIND range(1, {i * 10}) AS j CREATE (:N {{i: {i} * 1000 + j, text: 'a text of some length'}})-[:T {{of: {i}}}]->(:M)");
            await NoteAsync();
        }
    }

    private async Task NoteAsync() => _states.Add((await WholeGraph.TextAsync(_graph), new FileInfo(Journal).Length));

    /// <summary>The files as they are now, as if the process had been killed, with something done to the journal.</summary>
    private async Task<string> AfterAsync(Action<FileStream> accident)
    {
        using var copy = new KeptGraph();
        Directory.CreateDirectory(copy.Folder);
        File.Copy(_graph.File, copy.File);
        File.Copy(Journal, copy.File + "-wal");
        using (var journal = new FileStream(copy.File + "-wal", FileMode.Open)) accident(journal);
        return await WholeGraph.TextAsync(copy);
    }
}
