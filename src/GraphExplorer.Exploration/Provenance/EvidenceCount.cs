using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>The weight behind a claim, or several: reports by stance, and from how many places the assertions come.</summary>
/// <param name="Origins">The distinct speakers at which chains of asserting reports end, rolled up by whom they speak for.</param>
/// <param name="UnknownLineage">Roots that are known to have it from somewhere, but not from where.</param>
/// <param name="Circles">Sets of speakers whose chains come back to where they started.</param>
public sealed record EvidenceCount(
    int Reports, int Asserted, int Denied, int Questioned, int NotConfirmed,
    IReadOnlyList<Origin> Origins, int IndependentOrigins, int UnknownLineage, int Circles);

/// <summary>Where assertions come from, e.g. Ukraine, through its Main Intelligence Directorate.</summary>
/// <param name="Via">Names of those who said it and speak for the origin, the nearest to the saying first.</param>
/// <param name="Reports">Asserting reports whose chains end here.</param>
public sealed record Origin(string Name, IReadOnlyList<string> Via, NodeRef Ref, int Reports);
