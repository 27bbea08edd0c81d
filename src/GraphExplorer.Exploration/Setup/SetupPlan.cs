namespace GraphExplorer.Exploration.Setup;

/// <summary>What a graph lacks of the model's schema.</summary>
/// <param name="Missing">In the order in which they would be made.</param>
/// <param name="Obstacles">Why some cannot be made, a sentence each; empty where nothing is in the way.</param>
/// <param name="HoldsNodes">Whether there is anything in the graph.</param>
public sealed record SetupPlan(IReadOnlyList<ModelRule> Missing, IReadOnlyList<string> Obstacles, bool HoldsNodes);
