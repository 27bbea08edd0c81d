using GraphExplorer.Snapshots.Format;
using GraphExplorer.Testing;

namespace GraphExplorer.Tests.Snapshots.Composing;

/// <summary>Snapshots that try to break what is made of them.</summary>
internal static class HostileSnapshots
{
    public const string Markup = "</title><script>alert(1)</script><img src=x onerror=alert(2)> ]]> &amp; \" ' \\ % $ # _ {} ~ ^ `` ** [a](javascript:b)";

    public static string Long { get; } = string.Join(' ', Enumerable.Repeat("Langnamig", 1_000));

    /// <summary>Every text is markup, or endless, or of half characters and signs of direction; links are scripts.</summary>
    public static Snapshot Texts { get; } = Sealed(ExampleSnapshots.Small with
    {
        Title = Markup,
        Caption = $"{Markup} {Long}",
        Alternative = $"\u202E{Markup}\uD800\u0000",
        Author = "\u202Eevil\n\n# heading",
        Legend = [new("no-such-shape", "url(https://example.org/x)", Markup), .. ExampleSnapshots.Small.Legend],
        Nodes = [.. ExampleSnapshots.Small.Nodes.Select((node, at) => node with { Name = at switch { 0 => Markup, 1 => Long, 2 => "\u202E\uD800\u0001", _ => "" } })],
        Edges = [.. ExampleSnapshots.Small.Edges.Select(edge => edge with { Verb = Markup })],
        Documents = [.. ExampleSnapshots.Small.Documents.Select(document => document with { Title = Markup, Outlet = Markup, Url = "javascript:alert(3)" })],
        Reports = [.. ExampleSnapshots.Small.Reports.Select(report => report with { Speaker = report.Speaker with { Name = Markup } })],
        Claims = [.. ExampleSnapshots.Small.Claims.Select(claim => claim with { Text = $"{Markup}\r\n- list\r\n1. one" })],
    });

    /// <summary>A node twice, an edge twice, an edge to nowhere, places that are no places.</summary>
    public static Snapshot Places { get; } = ExampleSnapshots.Small with
    {
        Nodes =
        [
            .. ExampleSnapshots.Small.Nodes, ExampleSnapshots.Small.Nodes[0],
            Node("nan", new(double.NaN, 0)), Node("infinite", new(0, double.NegativeInfinity)), Node("far", new(1e300, 4)), Node("none", null),
        ],
        Edges = [.. ExampleSnapshots.Small.Edges, ExampleSnapshots.Small.Edges[0], ExampleSnapshots.Small.Edges[0] with { Id = "to|no|where", To = new("Unit", "id", "nowhere") }],
        Picture = new(960, 600),
    };

    private static FrozenNode Node(string name, Point? at) => new(new("Unit", "id", name), "unit", name, ["Unit"], null, at, new("ellipse", "#e69f00", double.NaN));

    // The half characters cannot be hashed; nothing here asks for a hash that fits.
    private static Snapshot Sealed(Snapshot snapshot) => snapshot with { Hash = new('0', 64) };
}
