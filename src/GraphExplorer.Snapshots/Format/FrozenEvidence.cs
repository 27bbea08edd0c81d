using GraphExplorer.Graph;

namespace GraphExplorer.Snapshots.Format;

/// <summary>One utterance, as a line of the evidence table showed it.</summary>
/// <param name="Stance"><c>asserts</c>, <c>denies</c>, <c>questions</c> or <c>does-not-confirm</c>.</param>
/// <param name="Claim">Of <see cref="Snapshot.Claims"/>.</param>
/// <param name="Document">Of <see cref="Snapshot.Documents"/>; null where none is known.</param>
/// <param name="Line">In the text of that document.</param>
/// <param name="Said">The days on which it was said; null where nobody says.</param>
/// <param name="AsOf">The days of which it speaks.</param>
/// <param name="Recorded">When it came into the graph.</param>
/// <param name="Lineage"><c>known</c> or <c>unknown</c>: whether it is known from whom the speaker has it.</param>
/// <param name="Chains">From this report to an origin, one list of steps each, shortest first.</param>
/// <param name="Retracted">Whether its speaker had taken it back.</param>
/// <param name="Apart">Whether the question could not place it, e.g. for want of a date.</param>
public sealed record FrozenReport(
    NodeRef Ref, string? Summary, string Stance, string? Modality, Named Speaker, NodeRef Claim, FrozenFigure? Figure, SpanOfDays? Said, SpanOfDays? AsOf,
    DateOnly? Recorded, NodeRef? Document, long? Line, string? Lineage, IReadOnlyList<IReadOnlyList<FrozenStep>> Chains, bool Retracted, bool Apart);

/// <summary>An amount as a report gave it, e.g. <c>up to 3,000 soldiers</c>.</summary>
/// <param name="Approximation"><c>exact</c>, <c>about</c>, <c>at-least</c>, <c>over</c>, <c>up-to</c>, <c>range</c> or <c>words</c>.</param>
/// <param name="Measure">What is counted, <paramref name="Per"/> what, in which <paramref name="Scope"/>: soldiers, per month, planned.</param>
/// <param name="Text">The amount in words for people.</param>
public sealed record FrozenFigure(
    double? Low, double? Best, double? High, string? Approximation, string? Measure, string? Per, string? Scope, string Text);

/// <summary>A span of days, both ends inclusive; an end that was unknown is null.</summary>
public sealed record SpanOfDays(DateOnly? From, DateOnly? To);

/// <summary>One report in a chain of attribution.</summary>
/// <param name="SpeaksFor">Names of those for whom the speaker speaks.</param>
/// <param name="Certainty">How sure it is that this is the speaker; null where it is stated.</param>
/// <param name="Mode">How this step has it from the next: <c>quotes</c>, <c>paraphrases</c>, <c>republishes</c>; null at the end.</param>
public sealed record FrozenStep(NodeRef Report, Named Speaker, IReadOnlyList<string> SpeaksFor, string? Certainty, string Stance, string? Mode, string? Lineage);

/// <summary>A proposition, with the weight behind it when it was frozen.</summary>
public sealed record FrozenClaim(
    NodeRef Ref, string? Text, string? Kind, IReadOnlyList<Named> Subjects, IReadOnlyList<ClaimPlace> Places, IReadOnlyList<ClaimAgreement> Agreements,
    IReadOnlyList<ClaimParty> Involved, FrozenWeight Weight);

/// <summary>A place as a claim names it.</summary>
/// <param name="Relation"><c>in</c>, <c>near</c>, <c>towards</c> or <c>from</c>.</param>
public sealed record ClaimPlace(Named Place, string? Relation, string? Certainty);

/// <summary>An agreement as a claim names it.</summary>
public sealed record ClaimAgreement(Named Agreement, string? Article);

/// <summary>Another party to a claim.</summary>
public sealed record ClaimParty(Named Party, string? Role);

/// <summary>How many reports of each stance, and from how many places that do not have it from one another.</summary>
/// <param name="Origins">Names of the independent origins.</param>
/// <param name="UnknownLineage">Those who have it from somewhere, but not known from where.</param>
public sealed record FrozenWeight(
    int Reports, int Asserted, int Denied, int Questioned, int NotConfirmed, int IndependentOrigins, int UnknownLineage, int Circles,
    IReadOnlyList<string> Origins);

/// <summary>Where reports are written, with all that a citation needs.</summary>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">The days in which it appeared.</param>
/// <param name="IsInferred">Whether these follow from its text rather than being stated.</param>
/// <param name="Held">False for a document known only because another cites it.</param>
public sealed record FrozenDocument(
    NodeRef Ref, string Title, string? Outlet, string? Url, string? Language, SpanOfDays? Published, bool IsInferred, bool Held);
