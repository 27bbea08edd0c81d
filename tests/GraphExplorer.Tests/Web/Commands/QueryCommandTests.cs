using System.Text.Json;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

public sealed class QueryCommandTests
{
    [Fact]
    public async Task The_seed_answers_without_further_ado()
    {
        var run = await CommandRun.RunAsync("query", "MATCH (u:Unit {id: $id}) RETURN u.name AS unit", "--param", "id=unit-special-buryat-battalion", "--format", "csv");
        Assert.Equal((0, "unit\nSpecial Buryat Battalion\n", ""), (run.Code, run.Output, run.Errors));
    }

    [Fact]
    public async Task A_table_is_as_wide_as_its_cells_and_numbers_stand_to_the_right()
    {
        var run = await CommandRun.RunAsync("query", "UNWIND [['a', 1], ['Київ', -20], [null, 3.5]] AS row RETURN row[0] AS name, row[1] AS number, [row[0]] AS list", "--no-seed");
        Assert.Equal("""
            name | number | list
            -----+--------+---------
            a    |      1 | ['a']
            Київ |    -20 | ['Київ']
            null |    3.5 | [null]

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Matches(@"^3 rows in [\d,]+ ms\n$", run.Errors);
    }

    [Fact]
    public async Task A_long_table_goes_on_after_its_measured_rows()
    {
        var run = await CommandRun.RunAsync("query", "UNWIND range(1, 1200) AS n RETURN n", "--no-seed");
        Assert.Equal(1202, run.Output.Count(character => character == '\n'));
        Assert.EndsWith("\n1200\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1,200 rows", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_a_name_reaches_the_terminal_as_a_command()
    {
        var run = await CommandRun.RunAsync("query", "RETURN $name AS name", "--no-seed", "--param", "name=\"a\\u001b[31m\\nb\\u202ec\"");
        Assert.EndsWith("a␛[31m␊b�c\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_a_list_of_objects()
    {
        var run = await CommandRun.RunAsync("query", "UNWIND [1, 2] AS n RETURN n, {a: [true, null], d: date('2024-10-14')} AS m", "--no-seed", "-f", "json");
        Assert.Equal("[\n{\"n\":1,\"m\":{\"a\":[true,null],\"d\":\"2024-10-14\"}},\n{\"n\":2,\"m\":{\"a\":[true,null],\"d\":\"2024-10-14\"}}\n]\n", run.Output);
        var none = await CommandRun.RunAsync("query", "UNWIND [] AS n RETURN n", "--no-seed", "-f", "json");
        Assert.Equal(0, JsonDocument.Parse(none.Output).RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("5", "INTEGER NOT NULL")]
    [InlineData("5.0", "FLOAT NOT NULL")]
    [InlineData("true", "BOOLEAN NOT NULL")]
    [InlineData("null", "NULL")]
    [InlineData("[1, 2]", "LIST<INTEGER NOT NULL> NOT NULL")]
    [InlineData("\"5\"", "STRING NOT NULL")]
    [InlineData("Kyiv Post", "STRING NOT NULL")]
    [InlineData("007", "STRING NOT NULL")]
    [InlineData("a=b", "STRING NOT NULL")]
    [InlineData("99999999999999999999", "STRING NOT NULL")]
    public async Task A_parameter_is_what_its_json_says_or_text(string value, string type)
    {
        var run = await CommandRun.RunAsync("query", "RETURN valueType($x) AS type", "--no-seed", "--param", $"x={value}", "--format", "csv");
        Assert.Equal($"type\n{type}\n", run.Output);
    }

    [Fact]
    public async Task A_statement_may_come_from_the_input()
    {
        var run = await CommandRun.RunWithInputAsync("RETURN 1 AS one", "query", "-", "--no-seed", "--format", "csv");
        Assert.Equal((0, "one\n1\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task What_a_statement_changed_is_said()
    {
        var run = await CommandRun.RunAsync("query", "CREATE (a:X {n: 1})-[:Y]->(b:X)", "--no-seed");
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Matches(@"^0 rows in [\d,]+ ms; 2 nodes created, 1 relationship created, 1 property set, 2 labels added\n$", run.Errors);
    }

    [Theory]
    [InlineData("MATCH (n RETURN n", "MATCH (n RETURN n\n         ^^^^^^\nExpected ')'")]
    [InlineData("MATCH (n)\nRETURN m", "RETURN m\n       ^\n")]
    [InlineData("RETURN $missing", "missing")]
    [InlineData("RETURN 1 / 0", "by zero")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "LOAD CSV")]
    public async Task A_fault_is_shown_at_its_place_and_ends_with_1(string statement, string errors)
    {
        var run = await CommandRun.RunAsync("query", statement, "--no-seed", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains(errors, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This statement may only read", "query", "CREATE (n)", "--read-only", "--no-seed")]
    [InlineData("no folder", "query", "RETURN 1", "--no-seed", "--import", "no-such-folder")]
    [InlineData("not ftp://", "query", "RETURN 1", "--neo4j", "ftp://localhost:7687")]
    public async Task What_cannot_be_done_is_said(string part, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(part, run.Errors, StringComparison.Ordinal);
    }
}
