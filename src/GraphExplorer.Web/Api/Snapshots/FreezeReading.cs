using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.GraphFiles;
using GraphExplorer.Web.QueryRoute;
using Microsoft.Extensions.Primitives;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Makes an order to freeze of a body, with an error that names the field.</summary>
/// <param name="served">Runs the statement, where one is to be frozen.</param>
/// <param name="graph">Says what its nodes are called.</param>
internal sealed class FreezeReading(ServedDatabase served, ServedGraph graph)
{
    private const int LongestAddress = 20_000;

    /// <exception cref="GraphException"><c>bad_request</c>, <c>not_found</c> for a question, or an error of the statement.</exception>
    public async Task<FreezeOrder> ReadAsync(FreezeBody body, CancellationToken cancellation)
    {
        if (body.Kind is not { } kind || !SnapshotKind.All.Contains(kind)) throw Bad($"kind is one of {string.Join(", ", SnapshotKind.All)}.");
        if (body is { Question: not null, Cypher: not null }) throw Bad("question and cypher are two ways to ask; give one.");
        if (body is { Question: null, Cypher: null, Drawing: null, Reports: null }) throw Bad("There is nothing to freeze: give question, cypher, drawing or reports.");
        if (body.Address?.Length > LongestAddress) throw Bad($"address is longer than {LongestAddress} characters.");
        var order = await ShownAsync(body, new(kind, new(body.Title, body.Caption, body.Alternative, body.Author)), cancellation);
        return order with
        {
            Question = body.Question is { } asked ? Question(asked) : null,
            Address = body.Address is { Length: > 0 } address ? address.StartsWith('?') ? address : throw Bad("address begins with ?.") : null,
            Known = body.Known,
            Filters = body.Filters is { Count: <= 50 } or null ? [.. (body.Filters ?? []).OfType<string>()] : throw Bad("filters has more than 50 entries."),
            Drawn = body.Drawing is { } drawing ? DrawnReading.Read(drawing) : null,
            Reports = body.Reports is { } reports ? Reports(reports) : null,
            Picture = body.Picture is { } picture ? Checked(picture) : null,
        };
    }

    private static AskedQuestion Question(AskedBody asked)
    {
        var slots = (asked.Slots ?? new Dictionary<string, string?>()).Where(slot => slot.Value is { Length: > 0 });
        return QuestionsApi.Asked(asked.Id ?? "", new(new QueryCollection(slots.ToDictionary(slot => slot.Key, slot => new StringValues(slot.Value)))));
    }

    private async Task<FreezeOrder> ShownAsync(FreezeBody body, FreezeOrder order, CancellationToken cancellation)
    {
        if (body.Cypher is not { } cypher) return order;
        if (cypher.Text is not { Length: > 0 } text) throw Bad("cypher.text is missing: a statement that reads.");
        var places = Places(cypher);
        var freezing = await graph.FreezingAsync(cancellation);
        var answered = await new AnswerStatement(served.Runner, freezing).RunAsync(new(text, cypher.Parameters ?? new Dictionary<string, System.Text.Json.JsonElement>()), cancellation);
        var placed = answered.Nodes.Where(node => places.ContainsKey(node.ElementId)).Select(node => (Ref: freezing.RefOf(node), At: places[node.ElementId]));
        return order with
        {
            Statement = answered,
            Places = placed.Where(node => node.Ref is not null).DistinctBy(node => node.Ref).ToDictionary(node => node.Ref!, node => node.At),
        };
    }

    // By element ids: good for as long as it takes to ask the same again.
    private static Dictionary<string, Point> Places(StatementToFreeze cypher)
    {
        if (cypher.Places?.Count > FreezeGraph.MostNodes) throw Bad($"cypher.places has {cypher.Places.Count} entries; a snapshot draws {FreezeGraph.MostNodes} entities.");
        return (cypher.Places ?? new Dictionary<string, DrawnPoint?>()).ToDictionary(
            place => place.Key, place => place.Value is { } at && DrawnReading.Fits(at.X) && DrawnReading.Fits(at.Y) ? new Point(at.X, at.Y) : throw Bad($"cypher.places of {place.Key} is out of bounds."));
    }

    private static IReadOnlyList<NodeRef> Reports(IReadOnlyList<NodeRef> reports)
    {
        if (reports.Count > FreezeGraph.MostReports) throw Bad($"reports has {reports.Count} entries; a snapshot holds {FreezeGraph.MostReports}.");
        return reports.All(report => report is { Label: "Report", Key: "id" }) ? reports : throw Bad("reports holds references such as Report:id:report-x.");
    }

    private static Picture Checked(Picture picture)
    {
        if (picture is not { Width: >= 100 and <= 4000, Height: >= 100 and <= 4000 }) throw Bad("picture is 100 to 4,000 pixels wide and high.");
        var camera = picture.Camera;
        if (camera is not null && !(camera.Zoom is >= 0.01 and <= 20 && camera.Centre is { } centre && DrawnReading.Fits(centre.X) && DrawnReading.Fits(centre.Y))) throw Bad("picture.camera is out of bounds.");
        return picture;
    }

    private static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);
}
