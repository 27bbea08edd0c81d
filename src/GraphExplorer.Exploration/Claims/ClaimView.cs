using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Exploration.Claims;

/// <summary>A proposition and on whose word it stands.</summary>
/// <param name="Measure">What is counted, <paramref name="Per"/> what, in which <paramref name="Scope"/>; null where nothing is.</param>
/// <param name="PartOf">Claims it is a part of: six officers among the twenty killed.</param>
/// <param name="Contradicts">Other propositions that cannot hold together with it; figures of one claim are compared, not linked.</param>
/// <param name="Total">Reports there are; <paramref name="Rows"/> may be fewer.</param>
public sealed record ClaimView(
    ClaimLine Claim, string? Measure, string? Per, string? Scope, IReadOnlyList<Item> Subjects, IReadOnlyList<PlaceItem> Places,
    IReadOnlyList<AgreementItem> Agreements, IReadOnlyList<PartyItem> Involved, IReadOnlyList<ClaimLine> PartOf, IReadOnlyList<ClaimLine> Parts,
    IReadOnlyList<ClaimLine> Contradicts, EvidenceCount Evidence, int Total, IReadOnlyList<ReportRow> Rows, ProvenanceView Provenance);
