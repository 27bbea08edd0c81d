namespace GraphExplorer.Engine.Planning;

/// <summary>What the planning of one statement shares.</summary>
internal sealed record PlanningContext(Statistics Statistics, SlotAllocator Slots);
