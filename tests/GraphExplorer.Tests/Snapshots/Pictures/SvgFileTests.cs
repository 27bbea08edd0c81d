using System.Text;
using System.Xml.Linq;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Snapshots.Composing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Pictures;

public sealed class SvgFileTests
{
    private const string Expected = "tests/GraphExplorer.Tests/Snapshots/Pictures/small.svg";
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    private static readonly string[] Elements = ["svg", "title", "desc", "rect", "g", "a", "path", "text"];
    private static readonly string[] Attributes =
    [
        "xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "id", "lang", "direction", "font-family", "font-size", "font-weight", "text-rendering", "class",
        "data-ref", "href", "d", "x", "y", "fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "text-anchor", "textLength",
    ];

    public static TheoryData<string> Kinds => new(SnapshotKind.All);

    /// <summary>Where this fails, look at the new picture beside the old one; <c>REWRITE_EXPECTED=true</c> takes it.</summary>
    [Fact]
    public void The_picture_of_the_example_is_the_one_that_was_looked_at()
    {
        var path = Repository.PathOf(Expected);
        var picture = Encoding.UTF8.GetString(ExampleSnapshots.Small.Bytes("svg")).Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true") File.WriteAllText(path, picture);
        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_the_names_are_there_are_only_drawn_things_and_no_address_but_its_own(string kind)
    {
        var svg = Parse((HostileSnapshots.Texts with { Kind = kind }).Bytes("svg"));
        Assert.All(svg.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(svg.DescendantsAndSelf(), element => Assert.Equal(Space, element.Name.Namespace));
        var attributes = svg.DescendantsAndSelf().Attributes().ToList();
        Assert.All(attributes.Where(attribute => attribute.Name.NamespaceName.Length == 0), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
        Assert.Equal([Written.Address], attributes.Where(attribute => attribute.Name == "href").Select(attribute => attribute.Value));
        Assert.DoesNotContain(attributes, attribute => attribute.Value.Contains("url(", StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_a_title_and_a_description_that_it_names()
    {
        var svg = Parse(ExampleSnapshots.Small.Bytes("svg"));
        Assert.Equal("img", (string)svg.Attribute("role")!);
        var named = ((string)svg.Attribute("aria-labelledby")!).Split(' ').Select(id => svg.Elements().Single(element => (string?)element.Attribute("id") == id).Value);
        Assert.Equal([ExampleSnapshots.Small.Title, ExampleSnapshots.Small.Alternative], named);
    }

    [Fact]
    public void Entities_and_relations_can_be_found_by_a_script()
    {
        var svg = Parse(ExampleSnapshots.Small.Bytes("svg"));
        var refs = svg.Descendants(Space + "g").Where(group => (string?)group.Attribute("class") is "node" or "edge").Select(group => (string)group.Attribute("data-ref")!);
        Assert.Equal(
            ExampleSnapshots.Small.Edges.Select(edge => edge.Id).Concat(ExampleSnapshots.Small.Nodes.Select(node => node.Ref.ToString())).Order(StringComparer.Ordinal),
            refs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_from_right_to_left_is_isolated_and_not_stretched()
    {
        var snapshot = ExampleSnapshots.Small with { Nodes = [.. ExampleSnapshots.Small.Nodes.Select(node => node with { Name = "הארץ (2024)" })] };
        var names = Parse(snapshot.Bytes("svg")).Descendants(Space + "text").Where(text => text.Value.Contains("הארץ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Equal(("\u2068הארץ (2024)\u2069", null), (name.Value, name.Attribute("textLength"))));
    }

    [Fact]
    public void Two_in_a_page_have_ids_of_their_own()
    {
        var scene = Written.Taken(ExampleSnapshots.Small).Scene;
        Assert.Empty(XElement.Parse(SvgFile.Inline(scene)).Descendants(Space + "a"));
        var ids = new[] { "one", "two" }.SelectMany(id => XElement.Parse(SvgFile.Inline(scene, id)).DescendantsAndSelf().Attributes("id")).Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Librsvg_draws_it_as_the_PNG_does()
    {
        var (exit, said, made) = await Tool.RunAsync("rsvg-convert", "{in} -o {out}", SampleSnapshots.Latin(24).Bytes("svg"));
        Assert.True(exit == 0, said);
        var (theirs, ours) = (new PngPixels(made), new PngPixels(SampleSnapshots.Latin(24).Bytes("png")));
        Assert.Equal((ours.Width, ours.Height), (theirs.Width, theirs.Height));
        Assert.InRange(ours.DifferenceFrom(theirs), 0, 6);
    }

    private static XElement Parse(byte[] file) => XDocument.Parse(Encoding.UTF8.GetString(file)).Root!;
}
