using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Embeds;

/// <summary>How long others may keep what stands at the address of a snapshot.</summary>
internal static class EmbedCaching
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>One text for each content of an address: what was frozen, the form, and who made it.</summary>
    public static string TagOf(OpenedSnapshot opened, string form)
    {
        var parts = string.Join('\n', opened.Hash, opened.Kept.Latest, opened.Kept.Terms.Visibility, form, ProductVersion.Text);
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..32]}\"";
    }

    /// <summary>Sets the headers; true where the asker has it already, and the answer is 304.</summary>
    /// <param name="isFixed">Whether the address names a version.</param>
    public static bool Answers(HttpContext context, OpenedSnapshot opened, bool isFixed, string tag, DateTimeOffset now)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = new(tag);
        headers.CacheControl = Keeping(opened.Kept, isFixed, now);
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(new(tag), useStrongComparison: false))) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // Only what everybody may see for ever is kept for ever; the rest is asked for again, and answered 304.
    private static CacheControlHeaderValue Keeping(KeptSnapshot kept, bool isFixed, DateTimeOffset now)
    {
        if (kept.Terms.Visibility != SnapshotTerms.Public) return new() { Private = true, NoCache = true };
        if (!isFixed || kept.Terms.TellsDrift) return new() { Public = true, NoCache = true };
        var left = kept.Terms.ExpiresAt - now;
        var immutable = new CacheControlHeaderValue { Public = true, MaxAge = left < Year ? left : Year };
        if (left is null) immutable.Extensions.Add(new("immutable"));
        return immutable;
    }
}
