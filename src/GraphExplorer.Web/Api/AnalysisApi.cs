using GraphExplorer.Exploration.About;
using GraphExplorer.Exploration.Analysis;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Api.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>Measures what a page shows, or the whole graph. What is shown is sent, since people add, hide and filter.</summary>
internal static class AnalysisApi
{
    public static Ok<AnalysisList> List() => TypedResults.Ok(new AnalysisList(
        [.. Measure.All.Select(measure => new MeasureEntry(measure.Name, measure.Title, measure.Meaning, measure.Kind.ToString().ToLowerInvariant()))],
        MissingAnalyses.HaveFlows, MissingAnalyses.Reason, ReadAnalysisGraph.MostEntities));

    public static async Task<Ok<AnalysisAnswer>> AnalyseAsync(HttpRequest request, ServedGraph graph, ICypherRunner runner, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<AnalysisBody>(request, "analysis", cancellation);
        return TypedResults.Ok(await AnswerAsync(body, graph, runner, cancellation));
    }

    public static async Task<FileAnswer> FileAsync(string format, HttpRequest request, ServedGraph graph, ICypherRunner runner, CancellationToken cancellation)
    {
        var written = TableFormat.All.FirstOrDefault(one => one.Ending == format)
            ?? throw FileEndings.NotFound(format, TableFormat.All.Select(one => one.Ending));
        var body = await JsonBody.ReadAsync<AnalysisBody>(request, "analysis", cancellation);
        return written.Answer(AnalysisTable.Of(await AnswerAsync(body, graph, runner, cancellation)));
    }

    public static async Task<Ok<LinkAnswer>> LinkAsync(HttpRequest request, ServedGraph graph, ICypherRunner runner, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<LinkBody>(request, "link", cancellation);
        if (body.From is null || body.To is null) throw Bad("from and to are references such as Unit:id:unit-x.");
        var part = await GraphAsync(new(body.Nodes, body.Edges, null, null, null, null), graph, runner, cancellation);
        return TypedResults.Ok(await new ExamineLink(runner).ExamineAsync(part, body.From, body.To, most: 5, cancellation));
    }

    private static async Task<AnalysisAnswer> AnswerAsync(AnalysisBody body, ServedGraph graph, ICypherRunner runner, CancellationToken cancellation)
    {
        var measures = (body.Measures ?? []).Distinct(StringComparer.Ordinal).Select(Named).ToList();
        if (measures.Count == 0) throw Bad($"measures is a list of {string.Join(", ", Measure.All.Select(measure => measure.Name))}.");
        var part = await GraphAsync(body, graph, runner, cancellation);
        return await Task.Run(() => AnalyseGraph.Analyse(part, measures, cancellation), cancellation);
    }

    private static async Task<AnalysisGraph> GraphAsync(AnalysisBody body, ServedGraph graph, ICypherRunner runner, CancellationToken cancellation)
    {
        var byLabels = await graph.ModelAsync(cancellation) != GraphModel.Evidence;
        var reading = new ReadAnalysisGraph(runner);
        if (byLabels && body.Scope is not null) throw Bad("scope belongs to claims and reports, of which the graph has none; give nodes.");
        if (body.Scope is "all") return await reading.WholeAsync(KindsOf(body), RelationsOf(body), cancellation);
        if (body.Scope is not null) throw Bad("scope is \"all\", or left out where nodes are given.");
        if (body.Nodes is null or { Count: 0 } or { Count: > ReadAnalysisGraph.MostEntities } || body.Nodes.Contains(null!))
            throw Bad($"nodes is a list of 1 to {ReadAnalysisGraph.MostEntities} references, or scope is \"all\".");
        if (body.Edges?.Count > ReadAnalysisGraph.MostConnections) throw Bad($"edges has more than {ReadAnalysisGraph.MostConnections} entries.");
        if (byLabels) return await ByLabelsAsync(body, graph, cancellation);
        if (body.Edges is null) return await reading.BetweenAsync(body.Nodes, RelationsOf(body), cancellation);
        return await reading.DrawnAsync(body.Nodes, [.. body.Edges.Select(EdgeOf)], cancellation);
    }

    private static async Task<AnalysisGraph> ByLabelsAsync(AnalysisBody body, ServedGraph graph, CancellationToken cancellation)
    {
        var view = await (await graph.ByLabelsAsync(cancellation)).ConnectAsync(body.Nodes!, cancellation);
        return new(view.Nodes, body.Edges is null ? view.Edges.Select(edge => new Connection(edge.From, edge.Relation, edge.To)) : body.Edges.Select(EdgeOf));
    }

    private static Connection EdgeOf(string? id) => DrawnEdges.Read(id) ?? throw Bad($"edges holds ids such as Unit:id:a|reported-in|Place:id:b, not \"{id}\".");

    private static Measure Named(string? name) => Measure.All.FirstOrDefault(measure => measure.Name == name)
        ?? throw Bad($"There is no measure \"{name}\" here; there is {string.Join(", ", Measure.All.Select(measure => measure.Name))}.");

    private static IReadOnlyCollection<string> KindsOf(AnalysisBody body) =>
        (body.Kinds ?? []).FirstOrDefault(kind => !ReadAnalysisGraph.Kinds.Contains(kind)) is { } other
            ? throw Bad($"kinds is of {string.Join(", ", ReadAnalysisGraph.Kinds)}, not \"{other}\".")
            : body.Kinds ?? ReadAnalysisGraph.Kinds;

    private static IReadOnlyCollection<Relation> RelationsOf(AnalysisBody body) => body.Relations is null
        ? Relation.All
        : [.. body.Relations.Select(name => Relation.Names.Contains(name) ? Relation.Named(name!) : throw Bad($"relations holds names such as reported-in, not \"{name}\"."))];

    private static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);
}

/// <summary>What can be measured here.</summary>
/// <param name="Links">Whether alternatives and minimum cuts can be looked for.</param>
/// <param name="Missing">What this build cannot do, and why; absent where it can do everything.</param>
/// <param name="MostEntities">Entities that are analysed at most.</param>
internal sealed record AnalysisList(IReadOnlyList<MeasureEntry> Measures, bool Links, string? Missing, int MostEntities);

/// <summary>A measure: <c>number</c>, <c>group</c> or <c>mark</c>.</summary>
internal sealed record MeasureEntry(string Name, string Title, string Meaning, string Kind);

/// <summary>What to measure: <c>{"nodes":["Unit:id:unit-a","Place:id:place-b"],"edges":["Unit:id:unit-a|reported-in|Place:id:place-b"],"measures":["degree"]}</c>.</summary>
/// <param name="Edges">Those that are shown; null for every edge of <paramref name="Relations"/> between the nodes.</param>
/// <param name="Scope"><c>all</c> for the whole graph instead of nodes.</param>
internal sealed record AnalysisBody(
    IReadOnlyList<NodeRef>? Nodes, IReadOnlyList<string>? Edges, string? Scope, IReadOnlyList<string>? Kinds, IReadOnlyList<string>? Relations,
    IReadOnlyList<string>? Measures);

/// <summary>A link to examine within what is shown.</summary>
internal sealed record LinkBody(IReadOnlyList<NodeRef>? Nodes, IReadOnlyList<string>? Edges, NodeRef? From, NodeRef? To);
