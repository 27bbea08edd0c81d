namespace GraphExplorer.Exploration.Provenance;

/// <summary>How many take one stance: reports, and the parties they go back to. A denial that is passed on is its party's, once.</summary>
/// <param name="Stance">One of <see cref="Stances.All"/>.</param>
/// <param name="Origins">The distinct speakers at which chains of these reports end, rolled up by whom they speak for.</param>
/// <param name="UnknownLineage">Roots that are known to have it from somewhere, but not from where.</param>
public sealed record StanceWeight(string Stance, int Reports, IReadOnlyList<Origin> Origins, int IndependentOrigins, int UnknownLineage);
