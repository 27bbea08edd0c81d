using System.Text;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Exploration.Transfer.Csv;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>CSV with headers as Neo4j's admin import has them.</summary>
public sealed class CsvGraphTests : IDisposable
{
    private readonly CsvFiles _files = new();

    public static TheoryData<Case> Faults => [.. CaseFile.Read("Exploration/Transfer/Cases/csv-faults.cases")];

    public static TheoryData<Case> Values => [.. CaseFile.Read("Exploration/Transfer/Cases/csv-values.cases")];

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_is_told_with_file_and_line(Case @case)
    {
        var fault = Assert.Throws<ImportException>(() => _files.Add(@case.Input).Read());
        Assert.Equal(@case.Output, _files.Told(string.Join(" ¦ ", fault.Faults)));
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var codes = typeof(TransferFaultCodes).GetFields().Select(field => (string)field.GetValue(null)!).Except([TransferFaultCodes.Unreadable, TransferFaultCodes.TooManyFaults]);
        var told = string.Join('\n', Faults.Concat(GraphMlFileTests.Cases).Concat(ScriptTests.Cases).Select(row => row.Data.Output));
        Assert.All(codes, code => Assert.Contains($": {code}: ", told, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_field_is_the_value_that_its_column_says(Case @case)
    {
        var (type, field) = (@case.Input.Split(" ‖ ")[0], @case.Input.Split(" ‖").ElementAt(1));
        var graph = _files.Add("nodes n.csv", $"value:{type}\n{(field.Length == 0 ? "" : field[1..])},\n".Replace(type, $"{type},:IGNORE", StringComparison.Ordinal)).Read();
        Assert.Equal(@case.Output, ValueText.Write(Assert.Single(graph.Nodes).Properties["value"]));
    }

    [Fact]
    public void Labels_types_and_named_ids_are_taken_from_options_and_columns()
    {
        var graph = _files
            .Add("nodes Person:Actor=p.csv", "code:ID(Person){id-type:long},name,:LABEL\n7,Ada,Author;Person\n8,Bo,\n")
            .Add("nodes c.csv", ":ID(City)\n7\n")
            .Add("relationships LIVES_IN=r.csv", ":START_ID(Person),:END_ID(City),:TYPE,since:int\n7,7,,1833\n8,7,LEFT,\n")
            .Read();
        Assert.Equal(["Person Actor Author {code: 7, name: 'Ada'}", "Person Actor {code: 8, name: 'Bo'}", " {}"], graph.Nodes.Select(Text));
        Assert.Equal(["0 LIVES_IN 2 {since: 1833}", "1 LEFT 2 {}"], graph.Links.Select(Text));
    }

    [Fact]
    public void Several_columns_make_one_id_together()
    {
        var graph = _files
            .Add("nodes n.csv", "country:ID,city:ID\nUA,1\nUA,2\n")
            .Add("relationships T=r.csv", ":START_ID,:START_ID,:END_ID,:END_ID\nUA,1,UA,2\n")
            .Read();
        Assert.Equal("{country: 'UA', city: '1'}", ValueText.Write(Value.Of(graph.Nodes[0].Properties)));
        Assert.Equal("0 T 1 {}", Text(Assert.Single(graph.Links)));
    }

    [Fact]
    public void Other_marks_line_ends_and_a_byte_order_mark_are_read()
    {
        var graph = _files.Add("nodes n.csv", "\uFEFF:ID\txs:string[]\r\n\r\n1\ta|b\r\n2\t\"x\r\ny\"").Read(new CsvMarks('\t', '|'));
        Assert.Equal([" {xs: ['a', 'b']}", " {xs: ['x\r\ny']}"], graph.Nodes.Select(Text));
    }

    [Fact]
    public void A_header_may_have_a_file_of_its_own()
    {
        var top = Directory.CreateTempSubdirectory("csv-").FullName;
        File.WriteAllText(Path.Combine(top, "header.csv"), ":ID,name");
        File.WriteAllText(Path.Combine(top, "a.csv"), "1,A\n");
        File.WriteAllText(Path.Combine(top, "b.csv"), "2,B\n2,C\n");
        var source = CsvSource.OfNodes($"City={top}/header.csv,{top}/a.csv,{top}/b.csv");
        var fault = Assert.Throws<ImportException>(() => new CsvGraph([source], [], new()).Read(progress: null, TestContext.Current.CancellationToken));
        Assert.Equal($"{top}/b.csv:2: duplicate_id: Another node has the id '2'.", Assert.Single(fault.Faults).ToString());
        Directory.Delete(top, recursive: true);
    }

    [Fact]
    public void A_file_of_another_kind_does_not_fill_the_screen()
    {
        _files.Add("nodes n.csv", "n:int\n" + string.Concat(Enumerable.Repeat("x\n", 1000)));
        var fault = Assert.Throws<ImportException>(() => _files.Read());
        Assert.Equal(TransferFaults.Most + 1, fault.Faults.Count);
        Assert.Equal("n.csv:51: too_many_faults: Nothing was read beyond this line.", _files.Told(fault.Faults[^1].ToString()));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("csv-").FullName, "n.csv");
        File.WriteAllBytes(file, [.. Encoding.ASCII.GetBytes("name\n"), 0xFF, (byte)'\n']);
        var fault = Assert.Throws<ImportException>(() => new CsvGraph([CsvSource.OfNodes(file)], [], new()).Read(progress: null, TestContext.Current.CancellationToken));
        Assert.Equal(TransferFaultCodes.BadCsv, Assert.Single(fault.Faults).Code);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static string Text(TransferNode node) => $"{string.Join(' ', node.Labels)} {ValueText.Write(Value.Of(node.Properties))}";

    private static string Text(TransferLink link) => $"{link.Start} {link.Type} {link.End} {ValueText.Write(Value.Of(link.Properties))}";
}
