using GraphExplorer.Web.Embeds;

namespace GraphExplorer.Web.Safety;

/// <summary>Headers that every answer carries: what the browser may load for our pages, and that nobody frames them but embeds.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Nothing of an embed asks the server again: in a frame of another site it could not.
    private const string EmbedPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors ";

    public static void Set(HttpContext context)
    {
        var framing = context.Features.Get<EmbedFraming>();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = framing is null ? ContentSecurityPolicy : EmbedPolicy + framing.Ancestors;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = framing is null ? "same-origin" : "cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // Pages that isolate themselves only frame pages that do the same.
        if (framing is not null) headers["Cross-Origin-Embedder-Policy"] = "require-corp";
    }
}
