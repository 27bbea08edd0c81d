using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>Browsing over the evidence model: claims and reports fold into edges between entities.</summary>
public sealed class EvidenceBrowsing(ICypherRunner runner, TimeProvider time) : IBrowsing
{
    public Task<SearchAnswer> SearchAsync(string text, string? kind, int limit, CancellationToken cancellation) =>
        new SearchNames(runner).FindAsync(text, kind is null ? null : Choice.Of("kind", kind, SearchNames.Kinds), limit, cancellation);

    public Task<EntityView> ShowAsync(NodeRef entity, CancellationToken cancellation) => new ShowEntity(runner).ShowAsync(entity, cancellation);

    public Task<RelationsAnswer> RelationsAsync(NodeRef entity, CancellationToken cancellation) =>
        new ListRelations(runner).ListAsync(entity, cancellation);

    public Task<ExpandAnswer> ExpandAsync(ExpandRequest request, CancellationToken cancellation)
    {
        var relation = request.Relation is null ? null : ToRelation(request.Relation);
        var kind = request.Kind is null ? null : Choice.Of("kind", request.Kind, Kinds.All);
        var filter = new EdgeFilter(request.Entity, relation, request.Outward, kind);
        return new ExpandEntity(runner).ExpandAsync(filter, request.Skip, request.Limit, cancellation);
    }

    public Task<PathsAnswer> PathsAsync(PathQuestion question, CancellationToken cancellation)
    {
        foreach (var relation in question.Relations) Choice.Of("relations", relation, Relation.Names);
        return new FindPaths(runner, time).FindAsync(question, cancellation);
    }

    public Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation) =>
        new ConnectEntities(runner).ConnectAsync(entities, cancellation);

    private static Relation ToRelation(string name) => Relation.Named(Choice.Of("relation", name, Relation.Names));
}
