using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Views;

/// <summary>How a view is kept in a node: its items as three lists side by side, a place as <c>120.5 -30</c>, empty for none.</summary>
internal static class ViewFormat
{
    /// <summary>Raised with each change of what a node holds; <see cref="Upgrade"/> then reads the one before.</summary>
    public const int Version = 1;

    public static ValueMap Write(SavedView view)
    {
        var (name, caption, address, items, camera) = view.Content;
        var seenFrom = camera is null ? Value.Null : Value.List(Value.Of(camera.X), Value.Of(camera.Y), Value.Of(camera.Zoom));
        return new ValueMap()
            .With("id", Value.Of(view.Id)).With("format", Value.Of(Version))
            .With("name", Value.Of(name)).With("caption", Value.Of(caption)).With("address", Value.Of(address))
            .With("refs", StatementRunning.Texts(items.Select(item => item.Ref.ToString())))
            .With("names", StatementRunning.Texts(items.Select(item => item.Name)))
            .With("places", StatementRunning.Texts(items.Select(PlaceOf)))
            .With("camera", seenFrom)
            .With("created", StatementRunning.Moment(view.Created)).With("changed", StatementRunning.Moment(view.Changed));
    }

    /// <exception cref="GraphException"><c>view_unreadable</c>: a later version kept it, or something else changed it.</exception>
    public static SavedView Read(GraphNode node)
    {
        var kept = Upgrade(node.Properties);
        try
        {
            return new(kept["id"].AsString, ContentOf(kept), kept["created"].ToMoment(), kept["changed"].ToMoment());
        }
        catch (Exception cause) when (cause is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new GraphException(ServiceErrors.ViewUnreadable, "What is kept of this view was changed by something else, and cannot be read.", cause: cause);
        }
    }

    /// <summary>What a node of any earlier version holds, as this version keeps it.</summary>
    private static ValueMap Upgrade(ValueMap kept) => kept["format"].IntegerOrNull() switch
    {
        Version => kept,
        var other => throw new GraphException(ServiceErrors.ViewUnreadable, $"This view is kept in format {other?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}; this version of the product reads format {Version}."),
    };

    private static ViewContent ContentOf(ValueMap kept)
    {
        var (refs, names, places) = (kept["refs"].TextsOrEmpty(), kept["names"].TextsOrEmpty(), kept["places"].TextsOrEmpty());
        if (names.Count != refs.Count || places.Count != refs.Count) throw new FormatException("the lists of items differ in length");
        return new(
            kept["name"].AsString, kept["caption"].TextOrNull() ?? "", kept["address"].AsString,
            [.. refs.Select((text, at) => ItemOf(text, names[at], places[at]))], CameraOf(kept["camera"]));
    }

    private static ViewItem ItemOf(string text, string name, string place)
    {
        if (!NodeRef.TryParse(text, out var node)) throw new FormatException($"{text} is no reference");
        var parts = place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var x, var y] ? new(node, name, NumberOf(x), NumberOf(y)) : new(node, name, null, null);
    }

    private static ViewCamera? CameraOf(Value value) =>
        value.IsNull ? null : value.AsList is [var x, var y, var zoom] ? new(x.AsFloat, y.AsFloat, zoom.AsFloat) : throw new FormatException("the camera is not three numbers");

    private static string PlaceOf(ViewItem item) =>
        item is { X: { } x, Y: { } y } ? string.Create(CultureInfo.InvariantCulture, $"{x:R} {y:R}") : "";

    private static double NumberOf(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
