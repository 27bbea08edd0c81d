using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>One report with all that a line of the evidence table needs.</summary>
/// <param name="AlsoDiscussed">Agreements that the same document discusses and the claim does not name: computed, not said.</param>
/// <param name="Document">Where it is written or, for cited speech, where the chain that reaches it is.</param>
/// <param name="Chains">From this report to an origin, one list of steps each, shortest first.</param>
/// <param name="Evidence">The weight behind its claim.</param>
public sealed record ReportRow(
    NodeRef Ref, string? Summary, string Stance, string? Modality, Item Speaker, ClaimLine Claim,
    IReadOnlyList<Item> Subjects, IReadOnlyList<PlaceItem> Places, IReadOnlyList<AgreementItem> Agreements,
    IReadOnlyList<PartyItem> Involved, IReadOnlyList<Item> AlsoDiscussed, DocumentLine? Document, Days? Said, Days? AsOf, DateOnly? Recorded,
    Figure? Figure, string? Lineage, IReadOnlyList<IReadOnlyList<Step>> Chains, EvidenceCount Evidence);

/// <summary>A claim in a line, e.g. <c>strength</c>: "The battalion is to have a number of soldiers."</summary>
public sealed record ClaimLine(NodeRef Ref, string? Text, string? Kind)
{
    /// <summary>The line of a claim's node.</summary>
    public static ClaimLine Of(GraphNode claim) => new(claim.ToItem().Ref, claim.Properties["text"].TextOrNull(), claim.Properties["kind"].TextOrNull());
}

/// <summary>Where a report is written.</summary>
/// <param name="Held">False for a document known only because another cites it.</param>
/// <param name="Line">In the text of a held document.</param>
public sealed record DocumentLine(NodeRef Ref, string Title, bool Held, string? Outlet, long? Line, Days? Published);

/// <summary>A place as a claim names it, e.g. near Sudzha.</summary>
public sealed record PlaceItem : Item
{
    public PlaceItem(Item item) : base(item)
    {
    }

    /// <summary><c>in</c>, <c>near</c>, <c>towards</c> or <c>from</c>.</summary>
    public string? Relation { get; init; }

    /// <summary>How sure the place is; absent where it is stated.</summary>
    public string? Certainty { get; init; }
}

/// <summary>An agreement as a claim names it, with the article.</summary>
public sealed record AgreementItem : Item
{
    public AgreementItem(Item item) : base(item)
    {
    }

    public string? Article { get; init; }
}

/// <summary>Another party to a claim, e.g. the brigade a battalion is formed in.</summary>
public sealed record PartyItem : Item
{
    public PartyItem(Item item) : base(item)
    {
    }

    public string? Role { get; init; }
}
