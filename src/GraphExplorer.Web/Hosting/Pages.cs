using GraphExplorer.Web.Embeds;
using Microsoft.AspNetCore.StaticFiles;

namespace GraphExplorer.Web.Hosting;

/// <summary>Serves the files of the pages, each with an ETag; no folder is ever listed.</summary>
internal static class Pages
{
    /// <summary>Addresses of pages, and the files behind them.</summary>
    private static readonly Dictionary<string, string> FilesByAddress = new(StringComparer.OrdinalIgnoreCase) { ["/cypher"] = "/cypher.html", ["/snapshots"] = "/snapshots.html" };

    public static void UsePages(this IApplicationBuilder app)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = "text/javascript";
        app.Use((context, next) =>
        {
            if (FilesByAddress.TryGetValue(context.Request.Path, out var file)) context.Request.Path = file;
            return next(context);
        });
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            ContentTypeProvider = types,
            // Asked again each time and answered 304: a new version is seen at once.
            OnPrepareResponse = context => Prepare(context.Context),
        });
    }

    private static void Prepare(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        if (!context.Request.Path.StartsWithSegments(EmbedFraming.Parts)) return;
        // In a sandboxed frame even the embed's own script comes from elsewhere.
        context.Features.Set(EmbedFraming.None);
        context.Response.Headers.AccessControlAllowOrigin = "*";
    }
}
