using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Web.Api.Files;

/// <summary>The drawing on a page as a file. What is drawn is sent, since people add, hide and move; what is written of it comes from the graph.</summary>
internal static class DrawingApi
{
    private const double FarthestPixel = 1_000_000;
    private const int LongestName = 300;

    public static async Task<FileAnswer> FileAsync(string format, HttpRequest request, ServedGraph graph, CancellationToken cancellation)
    {
        var written = GraphFileFormat.All.FirstOrDefault(one => one.Ending == format)
            ?? throw FileEndings.NotFound(format, GraphFileFormat.All.Select(one => one.Ending));
        var drawn = await ReadAsync(request, cancellation);
        var view = await (await graph.BrowsingAsync(cancellation)).ConnectAsync(drawn.Nodes, cancellation);
        var file = Drawing.Of(drawn, view);
        return new($"{FileName(file.Title)}.{written.Ending}", written.MediaType, stream => written.Write(file, stream));
    }

    private static async Task<DrawnBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var drawn = await JsonBody.ReadAsync<DrawnBody>(request, "drawing", cancellation);
        if (drawn.Nodes is null or { Count: 0 } or { Count: > ConnectEntities.MostEntities })
            throw new GraphException(ServiceErrors.BadRequest, $"nodes is a list of 1 to {ConnectEntities.MostEntities} references.");
        if (drawn.Nodes.Contains(null!)) throw new GraphException(ServiceErrors.BadRequest, "nodes holds a null.");
        if (drawn.Positions?.Values.Any(IsNowhere) == true)
            throw new GraphException(ServiceErrors.BadRequest, $"A position has an x and a y of at most {FarthestPixel.ToString("N0", CultureInfo.InvariantCulture)}.");
        if (drawn.Groups?.Any(IsNoGroup) == true)
            throw new GraphException(ServiceErrors.BadRequest, $"groups has groups with members and a name of at most {LongestName} characters.");
        return drawn;
    }

    private static bool IsNoGroup(DrawnTogether? group) => group is not { Name.Length: > 0 and <= LongestName, Members: not null } || group.Members.Contains(null!);

    private static bool IsNowhere(DrawnPoint? point) => point is not { X: >= -FarthestPixel and <= FarthestPixel, Y: >= -FarthestPixel and <= FarthestPixel };

    private static string FileName(string title)
    {
        var plain = new string([.. title.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')]);
        var words = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "graph" : words[..Math.Min(words.Length, 80)];
    }
}

/// <summary>What is drawn: <c>{"title":"…","nodes":["Unit:id:unit-a","Place:id:place-b"],"edges":["Unit:id:unit-a|reported-in|Place:id:place-b"],"positions":{"Unit:id:unit-a":{"x":1,"y":2}}}</c>.</summary>
/// <param name="Edges">The edges that are drawn; null for every edge between the nodes.</param>
/// <param name="Positions">In pixels, y downwards, by reference.</param>
/// <param name="Groups">Nodes that are drawn as one: each is in the file by itself, with the name of its group.</param>
internal sealed record DrawnBody(
    string? Title, IReadOnlyList<NodeRef> Nodes, IReadOnlyList<string>? Edges, IReadOnlyDictionary<string, DrawnPoint>? Positions, IReadOnlyList<DrawnTogether>? Groups);

/// <summary>Nodes that are drawn as one: <c>{"name":"2 units","members":["Unit:id:unit-a","Unit:id:unit-b"]}</c>.</summary>
internal sealed record DrawnTogether(string Name, IReadOnlyList<NodeRef> Members);
