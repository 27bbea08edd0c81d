using GraphExplorer.Engine.Durability;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Folders that are opened, and those that are refused with a sentence.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(DurabilityLevel.Full, "2")]
    [InlineData(DurabilityLevel.Process, "1")]
    [InlineData(DurabilityLevel.None, "0")]
    public void What_makes_commits_durable_is_asked_for_and_granted(DurabilityLevel level, string synchronous)
    {
        _graph.Options = new() { Level = level };
        var pragmas = _graph.Data.Pragmas;
        Assert.Equal(("wal", synchronous, "1"), (pragmas["journal_mode"], pragmas["synchronous"], pragmas["fullfsync"]));
    }

    [Fact]
    public void A_second_opening_is_refused_with_the_process_that_has_it()
    {
        Assert.NotNull(_graph.Data);
        var refusal = Assert.Throws<DataFolderException>(() => DataFolder.Open(_graph.Folder)).Message;
        Assert.Contains($"in use by process {Environment.ProcessId};", refusal, StringComparison.Ordinal);
        Assert.Contains(_graph.Folder, refusal, StringComparison.Ordinal);
        _graph.Close();
        Assert.NotNull(_graph.Data);
    }

    [Fact]
    public void A_lock_that_a_dead_process_left_is_taken_over()
    {
        Directory.CreateDirectory(_graph.Folder);
        File.WriteAllText(Path.Combine(_graph.Folder, "lock"), "");
        File.WriteAllText(Path.Combine(_graph.Folder, "lock.pid"), "999999\n");
        Assert.NotNull(_graph.Data);
        Assert.Equal($"{Environment.ProcessId}\n", File.ReadAllText(Path.Combine(_graph.Folder, "lock.pid")));
    }

    [Fact]
    public void A_folder_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        Assert.NotNull(_graph.Data);
        _graph.Close();
        Change("PRAGMA user_version = 99");
        var bytes = File.ReadAllBytes(_graph.File);
        Assert.Contains("newer version: it has format 99", _graph.Refusal(), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_graph.File));
    }

    [Fact]
    public void A_file_of_another_program_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(_graph.Folder);
        Change("CREATE TABLE recipe (name TEXT)");
        var bytes = File.ReadAllBytes(_graph.File);
        Assert.Contains("is no store of a graph", _graph.Refusal(), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_graph.File));
        File.WriteAllText(_graph.File, new string('x', 5000));
        Assert.Contains("is no store of a graph", _graph.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(_graph.Folder, "a file");
        Assert.Contains("cannot be made", _graph.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flipped_bit_is_noticed_with_its_place()
    {
        await _graph.RunAsync("CREATE (:Unit {name: 'something rare to be found'})");
        _graph.Close();
        var bytes = await File.ReadAllBytesAsync(_graph.File, TestContext.Current.CancellationToken);
        var place = bytes.AsSpan().IndexOf("rare"u8);
        bytes[place] ^= 1;
        await File.WriteAllBytesAsync(_graph.File, bytes, TestContext.Current.CancellationToken);
        Assert.Contains("is damaged (node 0: its check does not hold); restore a backup", _graph.Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM node WHERE id = 1", "an end that is no node")]
    [InlineData("DELETE FROM node WHERE id = 2", "not as many nodes")]
    [InlineData("DELETE FROM relationship", "relationships are missing")]
    [InlineData("DELETE FROM label", "a name that is not known")]
    [InlineData("DELETE FROM type", "a type that is not known")]
    [InlineData("DELETE FROM store", "the row of the store is missing")]
    [InlineData("UPDATE node SET id = 7 WHERE id = 2", "node 7: its check does not hold")]
    [InlineData("UPDATE relationship SET content = x'00'", "it ends too early")]
    [InlineData("INSERT INTO relationship SELECT id + 1, content FROM relationship", "its check does not hold")]
    public async Task A_file_that_does_not_agree_with_itself_is_refused(string change, string part)
    {
        await _graph.RunAsync("CREATE (:A {v: 1})-[:T {v: 2}]->(:B), (:C)");
        _graph.Close();
        Change(change);
        Assert.Contains(part, _graph.Refusal(), StringComparison.Ordinal);
    }

    private SqliteConnection Connect() => new($"Data Source={_graph.File};Pooling=False");

    private void Change(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
