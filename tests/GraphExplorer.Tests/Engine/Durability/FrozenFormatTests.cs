using System.Text;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>
/// Files as each version wrote them, which every later version reads. A file that is here is never written again: somebody
/// somewhere has one like it. A new version of the format gets a new one: with <c>REWRITE_EXPECTED=true</c> the one of the
/// version at hand is made where it is missing.
/// </summary>
public sealed class FrozenFormatTests : IDisposable
{
    private const string Formats = "tests/GraphExplorer.Tests/Engine/Durability/Formats";
    private const int Newest = 1;

    private static readonly string[] Statements =
    [
        "CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX unit_name FOR (n:Unit) ON (n.name)",
        "CREATE FULLTEXT INDEX words FOR (n:Unit|Place) ON EACH [n.name, n.text]",
        "CREATE (a:Unit:Entity {id: 'a', name: 'Київ', yes: true, no: false, zero: 0, less: -300, most: 9223372036854775807, part: 0.1, none: []})",
        "CREATE (b:Unit {id: 'b', numbers: [1, -2], words: ['x', ''], parts: [1.5], days: [date('2024-02-29')]})",
        """
        CREATE (:Time {date: date('-0044-03-15'), localTime: localtime('23:59:59.999999999'), time: time('12:00:00+02:00'),
          local: localdatetime('1969-12-31T23:59:59.5'), moment: datetime('2024-08-06T12:00:00+02:00'),
          zoned: datetime('2024-08-06T12:00:00+03:00[Europe/Kyiv]'), span: duration('P1Y2M-3DT4H5M-6.7S')})
        """,
        "CREATE (:Place {flat: point({x: 1, y: 2}), deep: point({x: 1, y: 2, z: 3}), here: point({latitude: 51.2, longitude: 35.3})})",
        "CREATE (:Empty), ({label: 'none'}), (:`odd ``name` {`odd key`: 1})",
        "MATCH (a {id: 'a'}), (b {id: 'b'}) CREATE (a)-[:NEAR {since: 1}]->(b), (a)-[:NEAR]->(b), (b)-[:KNOWS {w: [0.5]}]->(a), (a)-[:SELF]->(a)",
        "CREATE (:Gone)-[:GONE]->(:Gone)",
        "MATCH (n:Gone) DETACH DELETE n",
    ];

    private readonly KeptGraph _graph = new();

    public static TheoryData<int> Versions => new(Enumerable.Range(1, Newest));

    public void Dispose() => _graph.Dispose();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_of_every_version_holds_what_it_held(int version)
    {
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true" && !File.Exists(Example(version))) await FreezeAsync(version);
        Directory.CreateDirectory(_graph.Folder);
        File.Copy(Example(version), _graph.File);
        Expectation.Check($"{Formats}/format-{version}.txt", Printable(await WholeGraph.TextAsync(_graph)));
        await _graph.RunAsync("MATCH (n:Unit {id: 'a'}) SET n.later = true CREATE (n)-[:LATER]->(:Later)");
        _graph.Close();
        Assert.Equal(["true"], await _graph.ColumnAsync("MATCH (n:Unit {id: 'a'})-[:LATER]->(:Later) RETURN n.later"));
        Assert.Equal("constraint_violated", (await _graph.FailureAsync("CREATE (:Unit {id: 'b'})")).Entry.Code);
    }

    /// <summary>Where this fails the format has changed: give it a new version, and freeze a file of it.</summary>
    [Fact]
    public async Task What_is_written_today_is_byte_for_byte_what_the_newest_version_wrote()
    {
        await WriteAsync();
        _graph.Close();
        var example = Path.Combine(_graph.Folder, "example");
        File.Copy(Example(Newest), example);
        Assert.Equal(Rows(example), Rows(_graph.File));
    }

    private static string Example(int version) => Repository.PathOf($"{Formats}/format-{version}.sqlite");

    private async Task FreezeAsync(int version)
    {
        Assert.Equal(Newest, version);
        await WriteAsync();
        _graph.Close();
        File.Move(_graph.File, Example(version));
    }

    private async Task WriteAsync()
    {
        foreach (var statement in Statements) await _graph.RunAsync(statement);
        await _graph.RunAsync("CREATE (:Odd {half: $half, bytes: $bytes})", new ValueMap()
            .With("half", Value.Of("half \ud834 of one"))
            .With("bytes", Value.Of(new byte[] { 0, 255, 7 })));
    }

    private static string Printable(string text) => string.Concat(text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar)
        ? text.Select(letter => char.IsSurrogate(letter) ? $"\\u{(int)letter:x4}" : letter.ToString())
        : [text]);

    /// <summary>The tables and all that is in them, but for what names the one file.</summary>
    private static List<string> Rows(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var rows = Texts(connection, "SELECT sql FROM sqlite_schema ORDER BY name");
        rows.AddRange(Texts(connection, "SELECT * FROM pragma_application_id, pragma_user_version"));
        foreach (var table in Texts(connection, "SELECT name FROM sqlite_schema WHERE name <> 'store' ORDER BY name"))
            rows.AddRange(Texts(connection, $"SELECT '{table} ' || id || ' ' || hex(content) FROM {table} ORDER BY id"));
        return rows;
    }

    private static List<string> Texts(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return texts;
    }
}
