using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Embeds;

/// <summary>How others may keep what stands at the address of a snapshot.</summary>
internal static class EmbedCaching
{
    /// <summary>One text for each content of an address: what was frozen, the form, and who made it.</summary>
    public static string TagOf(OpenedSnapshot opened, string form)
    {
        var parts = string.Join('\n', opened.Hash, opened.Kept.Latest, opened.Kept.Terms.Visibility, form, ProductVersion.Text);
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..32]}\"";
    }

    /// <summary>Sets the headers; true where the asker has it already, and the answer is 304.</summary>
    public static bool Answers(HttpContext context, OpenedSnapshot opened, string tag)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = new(tag);
        headers.CacheControl = Keeping(opened.Kept);
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(new(tag), useStrongComparison: false))) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // Whatever is kept is asked for again, and answered 304: also what never changes may be revoked or deleted, and is gone then wherever somebody asks.
    private static CacheControlHeaderValue Keeping(KeptSnapshot kept)
    {
        var isPublic = kept.Terms.Visibility == SnapshotTerms.Public;
        return new() { Public = isPublic, Private = !isPublic, NoCache = true };
    }
}
