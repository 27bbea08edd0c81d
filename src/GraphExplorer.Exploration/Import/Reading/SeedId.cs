using System.Text.RegularExpressions;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>Ids: a kind, a hyphen, a slug, e.g. <c>unit-special-buryat-battalion</c>.</summary>
internal static class SeedId
{
    private static readonly Regex Slug = new("^[a-z0-9]+(-[a-z0-9]+)+$", RegexOptions.CultureInvariant);

    /// <summary>Reads the entry's own id; a made-up one stands in for a missing or wrong one, so that reading goes on.</summary>
    public static string Own(SeedEntry entry, params string[] kinds)
    {
        var id = entry.RequiredText("id");
        if (id is not null && kinds.Any(kind => id.StartsWith(kind + "-", StringComparison.Ordinal)) && Slug.IsMatch(id)) return id;
        if (id is not null)
        {
            var forms = string.Join(" or ", kinds.Select(kind => $"'{kind}-…'"));
            entry.Fault("id", ImportFaultCodes.BadId, $"'{id}' is not an id for this: {forms} with lower-case letters, digits and hyphens.");
        }

        return id ?? $"{kinds[0]}-without-id-{entry.At.File}-{entry.At.Line}";
    }
}
