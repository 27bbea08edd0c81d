using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Facts that relations between entities hold: part of, commanded by, party to.</summary>
internal sealed class StandingFacts(ICypherRunner runner)
{
    private const int Most = 200;

    private static readonly Dictionary<string, (string Out, string In)> Labels = new(StringComparer.Ordinal)
    {
        ["PART_OF"] = ("Part of", "Parts"),
        ["BELONGS_TO"] = ("Belongs to", "Units"),
        ["MEMBER_OF"] = ("Member of", "Members"),
        ["COMMANDS"] = ("Commands", "Commanded by"),
        ["PARTY_TO"] = ("Party to", "Parties"),
        ["SPEAKS_FOR"] = ("Speaks for", "Speakers"),
        ["OWNED_BY"] = ("Owned by", "Owns"),
        ["SYNDICATES"] = ("Republishes", "Republished by"),
        ["WITHIN"] = ("Lies in", "Contains"),
        ["REFERS_TO"] = ("Refers to", "Referred to by"),
    };

    public async Task<IReadOnlyList<Fact>> OfAsync(string id, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("id", Value.Of(id)).With("limit", Value.Of(Most));
        var rows = await runner.AskAsync("entities/standing", parameters, cancellation);
        return [.. rows.GroupBy(row => (Label: LabelOf(row), Claim: row.Text("claim"))).Select(group => ToFact(group.Key.Label, group.Key.Claim, group))];
    }

    private static string LabelOf(Row row)
    {
        var (outward, inward) = Labels[row["type"].AsString];
        return row["outward"].AsBoolean ? outward : inward;
    }

    private static Fact ToFact(string label, string? claim, IEnumerable<Row> rows)
    {
        NodeRef? behind = claim is null ? null : Kinds.RefOf(["Claim"], claim);
        return new(label, null, [.. rows.Select(row => row["other"].ToItem()).DistinctBy(item => item.Ref)], behind);
    }
}
