using System.Text.Json;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>
/// What to freeze: <c>{"kind":"graph","title":"…","question":{"id":"who-denies","slots":{"subject":"Unit:id:unit-a"}},"drawing":{"nodes":["Unit:id:unit-a"]}}</c>. It names
/// what is shown; every fact of it is read from the graph.
/// </summary>
/// <param name="Kind"><c>graph</c>, <c>table</c>, <c>figures</c> or <c>timeline</c>.</param>
/// <param name="Title">Absent for what was asked, in words.</param>
/// <param name="Alternative">What the figure shows, for those who do not see it; absent for one that the server writes.</param>
/// <param name="Question">A listed question and its slots, as its address has them.</param>
/// <param name="Cypher">A statement instead of a question.</param>
/// <param name="Address">The page's, from <c>?</c> on.</param>
/// <param name="Filters">What was filtered out, in words.</param>
/// <param name="Drawing">What is drawn; absent for all that the answer connects.</param>
/// <param name="Reports">The reports that are listed; absent for all of the answer.</param>
/// <param name="Picture">Its size in pixels; absent for one that fits.</param>
/// <param name="Terms">Who may see it.</param>
internal sealed record FreezeBody(
    string? Kind, string? Title, string? Caption, string? Alternative, string? Author, AskedBody? Question, StatementToFreeze? Cypher, string? Address,
    KnownOn? Known, IReadOnlyList<string>? Filters, FrozenDrawingBody? Drawing, IReadOnlyList<NodeRef>? Reports, Picture? Picture, TermsBody? Terms);

/// <summary>A listed question, e.g. <c>who-denies</c>, and what fills its slots.</summary>
internal sealed record AskedBody(string? Id, IReadOnlyDictionary<string, string?>? Slots);

/// <summary>A statement with its parameters.</summary>
/// <param name="Places">Where the page drew nodes of its answer, by element id, in pixels, y downwards; what has none is laid out.</param>
internal sealed record StatementToFreeze(string? Text, IReadOnlyDictionary<string, JsonElement>? Parameters, IReadOnlyDictionary<string, DrawnPoint?>? Places = null);

/// <summary>What is drawn.</summary>
/// <param name="Edges">By id; absent for every edge between the nodes.</param>
/// <param name="Positions">In pixels, y downwards, by reference; what has none is laid out.</param>
/// <param name="Sizes">In pixels, by reference.</param>
/// <param name="Groups">Entities that are drawn as one. Positions, sizes, tints and edges name the first <c>Group:n:1</c>, the second <c>Group:n:2</c>.</param>
/// <param name="Tints">By reference, 1 to 7, or 0 for none, where colours are not those of kinds.</param>
/// <param name="Legend">What tints and sizes mean.</param>
internal sealed record FrozenDrawingBody(
    IReadOnlyList<NodeRef>? Nodes, IReadOnlyList<string>? Edges, IReadOnlyDictionary<string, DrawnPoint>? Positions, IReadOnlyDictionary<string, double>? Sizes,
    IReadOnlyList<GroupBody>? Groups = null, IReadOnlyDictionary<string, int?>? Tints = null, IReadOnlyList<LegendBody>? Legend = null);

/// <summary>Entities that are drawn as one, e.g. "12 units".</summary>
internal sealed record GroupBody(string? Name, IReadOnlyList<NodeRef>? Members);

/// <summary>A line of the legend.</summary>
/// <param name="Tint">Absent where it speaks of sizes.</param>
internal sealed record LegendBody(string? Text, int? Tint);

/// <summary>Who may see a snapshot.</summary>
/// <param name="Visibility"><c>public</c> (the default), <c>signed</c> or <c>private</c>.</param>
/// <param name="ExpiresAt">When it ends for everybody; absent for never.</param>
/// <param name="Frames">Origins of pages that may frame it, e.g. <c>https://example.org</c>; none for every page.</param>
/// <param name="TellsDrift">Whether its page says that the graph has changed since.</param>
internal sealed record TermsBody(string? Visibility, DateTimeOffset? ExpiresAt, IReadOnlyList<string>? Frames, bool? TellsDrift);
