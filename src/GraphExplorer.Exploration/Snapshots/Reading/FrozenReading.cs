using GraphExplorer.Exploration.Citing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>Puts what was read of reports into the records of a snapshot.</summary>
internal static class FrozenReading
{
    public static IReadOnlyList<FrozenReport> Reports(FrozenEvidence evidence, IReadOnlySet<string> retracted) =>
        [.. evidence.Placed.Select(row => ToReport(row, retracted, apart: false)), .. evidence.Apart.Select(row => ToReport(row, retracted, apart: true))];

    public static IReadOnlyList<FrozenClaim> Claims(IReadOnlyList<ReportRow> rows) => [.. rows.DistinctBy(row => row.Claim.Ref).Select(ToClaim)];

    public static IReadOnlyList<FrozenDocument> Documents(IReadOnlyList<ReportRow> rows, IReadOnlyList<CitableDocument> documents)
    {
        var held = rows.Select(row => row.Document).OfType<DocumentLine>().DistinctBy(line => line.Ref).ToDictionary(line => line.Ref, line => line.Held);
        return [.. documents.Select(document => ToDocument(document, held.GetValueOrDefault(document.Item.Ref)))];
    }

    public static Named ToNamed(Item item) => new(item.Ref, item.Name, item.Kind);

    private static FrozenReport ToReport(ReportRow row, IReadOnlySet<string> retracted, bool apart) => new(
        row.Ref, row.Summary, row.Stance, row.Modality, ToNamed(row.Speaker), row.Claim.Ref, ToFigure(row.Figure), ToSpan(row.Said), ToSpan(row.AsOf),
        row.Recorded, row.Document?.Ref, row.Document?.Line, row.Lineage, [.. row.Chains.Select(chain => (IReadOnlyList<FrozenStep>)[.. chain.Select(ToStep)])],
        retracted.Contains(row.Ref.Value), apart);

    private static FrozenStep ToStep(Step step) => new(
        step.Report, ToNamed(step.Speaker), [.. step.SpeaksFor.Select(item => item.Name)], step.Certainty, step.Stance, step.Mode, step.Lineage);

    private static FrozenFigure? ToFigure(Figure? figure) => figure is null ? null : new(
        figure.Low, figure.Best, figure.High, figure.Approximation, figure.Measure, figure.Per, figure.Scope, figure.Text);

    private static SpanOfDays? ToSpan(Days? days) => days is null ? null : new(days.From, days.To);

    private static FrozenClaim ToClaim(ReportRow row) => new(
        row.Claim.Ref, row.Claim.Text, row.Claim.Kind, [.. row.Subjects.Select(ToNamed)],
        [.. row.Places.Select(place => new ClaimPlace(ToNamed(place), place.Relation, place.Certainty))],
        [.. row.Agreements.Select(agreement => new ClaimAgreement(ToNamed(agreement), agreement.Article))],
        [.. row.Involved.Select(party => new ClaimParty(ToNamed(party), party.Role))], ToWeight(row.Evidence));

    private static FrozenWeight ToWeight(EvidenceCount count) => new(
        count.Reports, count.Asserted, count.Denied, count.Questioned, count.NotConfirmed, count.IndependentOrigins, count.UnknownLineage, count.Circles,
        [.. count.Origins.Select(origin => origin.Name)]);

    private static FrozenDocument ToDocument(CitableDocument document, bool held) => new(
        document.Item.Ref, document.Item.Name, document.Outlets.Count > 0 ? string.Join("; ", document.Outlets) : null, document.Url, document.Language,
        ToSpan(document.Published), document.IsInferred, held);
}
