using GraphExplorer.Exploration.Views;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api.Views;

/// <summary>A view to be kept: <c>{"name":"Near Sudzha","address":"?unit=Unit:id:unit-a","items":[{"ref":"Unit:id:unit-a","name":"A","x":1,"y":2}],"camera":{"x":0,"y":0,"zoom":1}}</c>.</summary>
internal sealed record ViewBody(string? Name, string? Caption, string? Address, IReadOnlyList<ViewPart>? Items, ViewCamera? Camera)
{
    public const int MostItems = 5_000;
    private const int LongestAddress = 100_000;
    private const double Farthest = 1_000_000;

    /// <exception cref="GraphException"><c>bad_request</c>, with what is wrong.</exception>
    public static ViewContent Checked(ViewBody body)
    {
        var (name, caption) = ViewWords.Checked(new(body.Name!, body.Caption!));
        if (body.Address is not { Length: > 0 and <= LongestAddress } address || address[0] != '?')
            throw Bad($"address is the query of a page's address, from its question mark on, and at most {LongestAddress} characters.");
        if (body.Items is { Count: > MostItems }) throw Bad($"items has more than {MostItems} entries.");
        if (body.Camera is { } camera && (IsFar(camera.X) || IsFar(camera.Y) || camera.Zoom is not (> 0 and <= 100)))
            throw Bad("camera is the x and y of the middle, and a zoom above 0 and at most 100.");
        return new(name, caption, address, [.. (body.Items ?? []).Select(ItemOf)], body.Camera);
    }

    private static ViewItem ItemOf(ViewPart? part)
    {
        if (part is not { Ref: { } node, Name: { Length: <= ViewWords.LongestCaption } name } || part.X is null != part.Y is null || IsFar(part.X ?? 0) || IsFar(part.Y ?? 0))
            throw Bad("items holds entries with a ref and a name, and an x and a y where they are drawn.");
        return new(node, name, part.X, part.Y);
    }

    private static bool IsFar(double place) => place is not (>= -Farthest and <= Farthest);

    internal static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);
}

/// <summary>A part of a view as it is sent.</summary>
internal sealed record ViewPart(NodeRef? Ref, string? Name, double? X, double? Y);

/// <summary>How people call a view: <c>{"name":"Near Sudzha","caption":"What was reported in October."}</c>.</summary>
internal sealed record ViewWords(string Name, string Caption)
{
    public const int LongestName = 200;
    public const int LongestCaption = 2_000;

    /// <exception cref="GraphException"><c>bad_request</c>, with what is wrong.</exception>
    public static ViewWords Checked(ViewWords words)
    {
        var (name, caption) = (words.Name?.Trim() ?? "", words.Caption?.Trim() ?? "");
        if (name.Length is 0 or > LongestName) throw ViewBody.Bad($"name is of 1 to {LongestName} characters.");
        if (caption.Length > LongestCaption) throw ViewBody.Bad($"caption has more than {LongestCaption} characters.");
        return new(name, caption);
    }
}
