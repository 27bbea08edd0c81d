using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Question;

/// <summary>The question as it is asked: which unit was reported by which outlet, in which region, under which agreement. An open slot is null.</summary>
/// <param name="AnySpeaker">Whether every source counts as the outlet, or outlets alone.</param>
public sealed record QuestionSlots(NodeRef? Unit, NodeRef? Outlet, NodeRef? Region, NodeRef? Agreement, bool AnySpeaker)
{
    /// <summary>The name of the choice of speakers: <c>any</c> or <c>outlets</c>.</summary>
    public string Speakers => AnySpeaker ? "any" : "outlets";

    internal ValueMap ToParameters() => new ValueMap()
        .With("unit", Value.Of(Unit?.Value))
        .With("outlet", Value.Of(Outlet?.Value))
        .With("region", Value.Of(Region?.Value))
        .With("agreement", Value.Of(Agreement?.Value))
        .With("speakers", Value.Of(Speakers));
}

/// <summary>The entities in the slots; null where a slot is open.</summary>
public sealed record FilledSlots(Item? Unit, Item? Outlet, Item? Region, Item? Agreement);
