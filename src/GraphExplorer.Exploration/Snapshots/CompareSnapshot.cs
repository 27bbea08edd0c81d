using GraphExplorer.Exploration.Browsing.Labels;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Drift;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Asks again what a snapshot asked, and says what the graph answers differently.</summary>
/// <param name="freezing">The way to freeze that fits the graph.</param>
/// <param name="statements">Runs people's own statements.</param>
public sealed class CompareSnapshot(IFreezing freezing, ICypherRunner statements)
{
    /// <summary>The snapshot as it would be today, with the differences.</summary>
    /// <exception cref="GraphException">The graph, or its statement, fails; <c>model_missing</c> where it follows another model now, <c>reference_expired</c> where what was drawn cannot be looked up.</exception>
    public async Task<Drift> CompareAsync(Snapshot then, CancellationToken cancellation)
    {
        if (then.Model != freezing.Model) throw new GraphException(ServiceErrors.ModelMissing, "The graph follows another model than it did when this was frozen.");
        var isKnown = then.Nodes.SelectMany(node => node.Members?.Select(member => member.Ref) ?? [node.Ref]).All(freezing.Knows);
        if (!isKnown && then.Kind == SnapshotKind.Graph)
            throw new GraphException(ServiceErrors.ReferenceExpired, "Something that is drawn has no property that is unique in the database, so that it was known only until the server stopped.");
        // What was filtered or chosen on a page is compared by itself: what is new beside it was perhaps left out then.
        var isWhole = then.Asked.Filters.Count == 0 && (then.Asked.Question is not null || then.Asked.Cypher is not null);
        var order = await OrderAsync(then, isWhole, cancellation);
        var now = await FreezeAsync(order, then, cancellation);
        return isKnown && (then.Asked.Drawn || isWhole) ? new(now, SnapshotDifferences.Of(then, now, isWhole)) : new(now, SnapshotDifferences.Of(Undrawn(then), Undrawn(now), isWhole));
    }

    private async Task<FreezeOrder> OrderAsync(Snapshot then, bool isWhole, CancellationToken cancellation) => new(then.Kind, new(then.Title, then.Caption, then.Alternative, then.Author))
    {
        Question = then.Asked.Question is { } question && isWhole ? Asked(question) : null,
        Statement = then.Asked.Cypher is { } statement ? await new AnswerStatement(statements, freezing).RunAsync(statement, cancellation) : null,
        Address = then.Asked.Address,
        Known = then.Asked.Known,
        Filters = then.Asked.Filters,
        Drawn = then.Asked.Drawn && then.Nodes.Count > 0 ? DrawnOf(then) : null,
        Places = then.Nodes.Where(node => node.At is not null).ToDictionary(node => node.Ref, node => node.At!),
        Reports = isWhole || then.IsOfOtherModel() ? null : [.. then.Reports.Select(report => report.Ref)],
        Picture = then.Picture,
        LeavesOutMissing = true,
    };

    // Where what filled a slot is gone, what was frozen is looked for by itself.
    private async Task<Snapshot> FreezeAsync(FreezeOrder order, Snapshot then, CancellationToken cancellation)
    {
        try
        {
            return await freezing.FreezeAsync(order, cancellation);
        }
        catch (GraphException failure) when (failure.Entry == ServiceErrors.EntityNotFound && order.Question is not null)
        {
            return await freezing.FreezeAsync(order with { Question = null, Reports = [.. then.Reports.Select(report => report.Ref)] }, cancellation);
        }
    }

    private static DrawnPart DrawnOf(Snapshot then) => new(
        [.. then.Nodes.Where(node => node.Members is null).Select(node => node.Ref)], [.. then.Edges.Select(edge => edge.Id)],
        then.Nodes.Where(node => node.At is not null).ToDictionary(node => node.Ref, node => node.At!), then.Nodes.ToDictionary(node => node.Ref, node => node.Look.Size))
    {
        Groups = [.. then.Nodes.Where(node => node.Members is not null).Select(node => new EntityGroup(node.Ref, node.Name, [.. node.Members!.Select(member => member.Ref)]))],
        Colours = then.Nodes.ToDictionary(node => node.Ref, node => node.Look.Colour),
        Legend = [.. then.Legend.Where(entry => !KindLooks.IsOwn(entry) && !then.Nodes.Any(node => node.Kind == NodeItems.KindOf(entry.Text) && node.Look.Shape == entry.Shape))],
    };

    // What a choice of reports connects was not drawn.
    private static Snapshot Undrawn(Snapshot snapshot) => snapshot with { Nodes = [], Edges = [] };

    /// <summary>The question that was asked.</summary>
    /// <exception cref="GraphException"><c>not_found</c>: this version of the product has no such question.</exception>
    private static AskedQuestion Asked(FrozenQuestion frozen)
    {
        var definition = QuestionCatalogue.Find(frozen.Id) ?? throw new GraphException(ServiceErrors.NotFound, $"There is no question \"{frozen.Id}\" any more.");
        var (entities, days, words) = (new Dictionary<string, NodeRef>(), new Dictionary<string, DateOnly>(), new Dictionary<string, string>());
        foreach (var slot in definition.Slots)
        {
            if (frozen.Slots.GetValueOrDefault(slot.Name) is not { } value) continue;
            if (slot.Type == SlotDefinition.Word) words.Add(slot.Name, value);
            else if (slot.Type == SlotDefinition.Day && DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) days.Add(slot.Name, day);
            else if (NodeRef.TryParse(value, out var node)) entities.Add(slot.Name, node);
        }

        return new(definition, entities, days, words);
    }
}

/// <summary>What became of a snapshot.</summary>
/// <param name="Now">The same figure as the graph has it today; no store keeps it.</param>
public sealed record Drift(Snapshot Now, Differences Differences);
