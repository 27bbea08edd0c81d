using System.Text;
using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Durability.Upkeep;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Copies that are whole, and come back whole.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly KeptGraph _graph = new();
    private readonly string _top = Directory.CreateTempSubdirectory("backup-").FullName;

    private string Backup => Path.Combine(_top, "backup.sqlite");

    public void Dispose()
    {
        _graph.Dispose();
        Directory.Delete(_top, recursive: true);
    }

    [Fact]
    public async Task A_backup_of_a_graph_in_use_is_restored_as_the_same_graph()
    {
        await FillAsync();
        var before = await WholeGraph.TextAsync(_graph);
        Assert.Equal(new(400, 200, 1), StoreBackup.Write(_graph.Folder, Backup));
        await _graph.RunAsync("MATCH (n) DETACH DELETE n");
        Assert.Equal(["backup.sqlite"], Directory.GetFileSystemEntries(_top).Select(Path.GetFileName));
        _graph.Close();
        Assert.Equal(new(400, 200, 1), StoreRestore.Run(_graph.Folder, Backup, replace: true));
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
        Assert.Equal("wal", _graph.Data.Pragmas["journal_mode"]);
    }

    /// <summary>A statement that is under way does not show; those after it do not hold up the copy.</summary>
    [Fact]
    public async Task A_backup_while_others_write_holds_one_state()
    {
        await _graph.RunAsync("CREATE (:Account {side: 'a', sum: 0}), (:Account {side: 'b', sum: 0})");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await _graph.RunAsync("MATCH (a:Account {side: 'a'}), (b:Account {side: 'b'}) SET a.sum = a.sum + 1, b.sum = b.sum - 1 CREATE (:Entry)");
        });
        for (var i = 0; i < 5; i++) StoreBackup.Write(_graph.Folder, Path.Combine(_top, $"{i}.sqlite"));
        await stop.CancelAsync();
        await writing;
        for (var i = 0; i < 5; i++)
        {
            using var restored = new KeptGraph();
            StoreRestore.Run(restored.Folder, Path.Combine(_top, $"{i}.sqlite"), replace: false);
            Assert.Equal(["0"], await restored.ColumnAsync("MATCH (n:Account) RETURN sum(n.sum)"));
            Assert.Equal(["true"], await restored.ColumnAsync("MATCH (n:Account {side: 'a'}) RETURN n.sum = COUNT { (:Entry) }"));
        }
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file()
    {
        await FillAsync();
        await File.WriteAllTextAsync(Backup, "something", TestContext.Current.CancellationToken);
        Assert.Contains("is there already", Refusal(() => StoreBackup.Write(_graph.Folder, Backup)), StringComparison.Ordinal);
        Assert.Equal("something", await File.ReadAllTextAsync(Backup, TestContext.Current.CancellationToken));
        Assert.Contains("no graph in the folder", Refusal(() => StoreBackup.Write(_top, Path.Combine(_top, "new"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_no_file_that_was_never_asked_for()
    {
        await FillAsync();
        var missing = Path.Combine(_top, "missing");
        Assert.Equal($"There is no folder {missing}; make it, or name another file.", Refusal(() => StoreBackup.Write(_graph.Folder, Path.Combine(missing, "backup.sqlite"))));
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_backup_that_is_stopped_leaves_nothing()
    {
        await FillAsync();
        Assert.Throws<OperationCanceledException>(() => StoreBackup.Write(_graph.Folder, Backup, progress: null, new CancellationToken(canceled: true)));
        Assert.Empty(Directory.GetFileSystemEntries(_top));
    }

    [Fact]
    public async Task A_graph_is_replaced_only_when_that_was_said_and_nobody_has_it()
    {
        await FillAsync();
        StoreBackup.Write(_graph.Folder, Backup);
        await _graph.RunAsync("CREATE (:Later)");
        Assert.Contains("in use by process", Refusal(() => StoreRestore.Run(_graph.Folder, Backup, replace: true)), StringComparison.Ordinal);
        _graph.Close();
        Assert.Contains("--replace", Refusal(() => StoreRestore.Run(_graph.Folder, Backup, replace: false)), StringComparison.Ordinal);
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:Later) RETURN count(*)"));
    }

    [Theory]
    [InlineData("rare name", "its check does not hold")]
    [InlineData("SQLite format 3", "no store of a graph")]
    public async Task A_damaged_backup_is_refused_and_the_graph_that_is_there_stays(string bytes, string part)
    {
        await FillAsync();
        StoreBackup.Write(_graph.Folder, Backup);
        _graph.Close();
        Damage(Backup, bytes);
        Assert.Contains(part, Refusal(() => StoreRestore.Run(_graph.Folder, Backup, replace: true)), StringComparison.Ordinal);
        Assert.Equal(["400"], await _graph.ColumnAsync("MATCH (n) RETURN count(*)"));
    }

    [Fact]
    public async Task A_check_names_everything_that_is_wrong()
    {
        await FillAsync();
        Assert.Equal(new(400, 200, 1), StoreCheck.RunOn(_graph.Folder).Counts);
        _graph.Close();
        Change("UPDATE node SET content = x'01020304050607' WHERE id IN (3, 5); UPDATE relationship SET content = x'00' WHERE id = 7");
        var report = StoreCheck.RunOn(_graph.Folder);
        Assert.Null(report.Counts);
        Assert.Equal(["node 3: its check does not hold", "node 5: its check does not hold", "relationship 7: it ends too early"], report.Faults);
    }

    [Fact]
    public async Task A_check_sees_a_page_that_another_points_to_in_vain()
    {
        await FillAsync();
        _graph.Close();
        var bytes = await File.ReadAllBytesAsync(_graph.File, TestContext.Current.CancellationToken);
        bytes.AsSpan(4096 * 6, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(_graph.File, bytes, TestContext.Current.CancellationToken);
        Assert.NotEmpty(StoreCheck.RunOn(_graph.Folder).Faults);
    }

    [Fact]
    public async Task A_check_counts_what_a_constraint_forbids()
    {
        await _graph.RunAsync("CREATE (:Unit {id: 1}), (:Unit {id: 1})");
        _graph.Close();
        using (var other = new KeptGraph())
        {
            await other.RunAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE");
            other.Close();
            Change($"ATTACH '{other.File}' AS other; INSERT INTO rule SELECT * FROM other.rule");
        }

        Assert.Contains("more than one node holds 1", Assert.Single(StoreCheck.RunOn(_graph.Folder).Faults), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> work) => Assert.Throws<DataFolderException>(work).Message;

    private static void Damage(string file, string bytes)
    {
        var content = File.ReadAllBytes(file);
        var wanted = Encoding.UTF8.GetBytes(bytes);
        // Everywhere: what once stood on a page may still be there where it counts no more.
        for (var at = content.AsSpan().IndexOf(wanted); at >= 0; at = content.AsSpan().IndexOf(wanted)) content[at] ^= 0x20;
        File.WriteAllBytes(file, content);
    }

    private async Task FillAsync()
    {
        await _graph.RunAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE");
        await _graph.RunAsync("UNWIND range(1, 200) AS i CREATE (:Unit {id: i, name: 'rare name ' + i})-[:T {i: i}]->(:Place)");
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_graph.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
