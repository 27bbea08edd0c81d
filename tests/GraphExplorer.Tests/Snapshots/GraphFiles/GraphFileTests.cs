using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using GraphExplorer.Snapshots.GraphFiles;
using GraphExplorer.Tests.Engine;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.GraphFiles;

public sealed class GraphFileTests
{
    // As XML can hold it: what it has no place for became a replacement character.
    private static readonly string XmlName = HostileDrawing.Name.Replace('\u0001', '\uFFFD');

    [Theory]
    [InlineData("graphml", "{http://graphml.graphdrawing.org/xmlns}")]
    [InlineData("gexf", "{http://gexf.net/1.3}")]
    public void Xml_holds_every_node_and_edges_that_join_them(string ending, string space)
    {
        var xml = XDocument.Parse(Text(ending));
        var nodes = xml.Descendants(XName.Get(space + "node")).Select(node => (string)node.Attribute("id")!).ToList();
        Assert.Equal(HostileDrawing.Graph.Nodes.Select(node => node.Ref.ToString()), nodes);
        var edge = Assert.Single(xml.Descendants(XName.Get(space + "edge")));
        Assert.Equal(nodes, [(string)edge.Attribute("source")!, (string)edge.Attribute("target")!]);
    }

    [Fact]
    public void GraphMl_declares_what_it_says()
    {
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var xml = XDocument.Parse(Text("graphml"));
        var keys = xml.Descendants(space + "key").ToDictionary(key => (string)key.Attribute("id")!);
        Assert.All(xml.Descendants(space + "data"), data => Assert.Contains((string)data.Attribute("key")!, keys));
        Assert.Equal((XmlName, "10.5", "-20"), (Data("node-name"), Data("node-x"), Data("node-y")));
        Assert.Equal(("reported-in", "3", "2", "1", "true"),
            (Data("edge-relation"), Data("edge-reports"), Data("edge-independentOrigins"), Data("edge-denied"), Data("edge-disputed")));

        // A reader of XML takes CR and LF for LF, unless the CR is written as what it is.
        string Data(string key) => xml.Descendants(space + "data").First(data => (string)data.Attribute("key")! == key).Value;
    }

    [Fact]
    public void Gexf_turns_the_page_round_since_its_y_grows_upwards()
    {
        XNamespace drawing = "http://gexf.net/1.3/viz";
        var position = Assert.Single(XDocument.Parse(Text("gexf")).Descendants(drawing + "position"));
        Assert.Equal(("10.5", "20"), ((string)position.Attribute("x")!, (string)position.Attribute("y")!));
    }

    [Fact]
    public void Cytoscape_takes_its_elements()
    {
        var elements = JsonDocument.Parse(Text("cyjs")).RootElement.GetProperty("elements");
        var node = elements.GetProperty("nodes")[0];
        Assert.Equal(HostileDrawing.Name, node.GetProperty("data").GetProperty("name").GetString());
        Assert.Equal(10.5, node.GetProperty("position").GetProperty("x").GetDouble());
        Assert.False(elements.GetProperty("nodes")[1].TryGetProperty("position", out _));
        var edge = elements.GetProperty("edges")[0].GetProperty("data");
        Assert.Equal(node.GetProperty("data").GetProperty("id").GetString(), edge.GetProperty("source").GetString());
        Assert.Equal((3, true), (edge.GetProperty("reports").GetInt32(), edge.GetProperty("disputed").GetBoolean()));
    }

    [Fact]
    public async Task Cypher_makes_the_same_graph_however_often_it_runs()
    {
        using var engine = new EngineFixture();
        var lines = Text("cypher").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("// Units  and places", lines[0]);
        Assert.Equal(4, lines.Length);
        foreach (var statement in lines.Skip(1).Concat(lines.Skip(1))) await engine.RunAsync(statement.TrimEnd(';'));
        Assert.Equal(HostileDrawing.Name, (await engine.ValueAsync("MATCH (n:Entity:Unit) RETURN n.name")).AsString);
        Assert.Equal("unit-'\\`a", (await engine.ValueAsync("MATCH (n:Unit) RETURN n.id")).AsString);
        Assert.Equal("place-b", (await engine.ValueAsync("MATCH (n) WHERE 'Odd `label\\\\u0060' IN labels(n) RETURN n.`my key`")).AsString);
        Assert.Equal(3, (await engine.ValueAsync("MATCH (:Unit)-[r:REPORTED_IN]->() RETURN sum(r.reports)")).AsInteger);
        Assert.Equal(2, (await engine.ValueAsync("MATCH (n) RETURN count(n)")).AsInteger);
    }

    private static string Text(string ending)
    {
        using var stream = new MemoryStream();
        GraphFileFormat.All.Single(format => format.Ending == ending).Write(HostileDrawing.Graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
