using System.Text.RegularExpressions;
using GraphExplorer.Web.Embeds;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Hosting;

/// <summary>
/// Serves the files of the pages; no folder is ever listed. A page names its parts by addresses that hold the version of all files, <c>/at/{version}/app/main.js</c>,
/// and what these name in turn is relative to them: a browser keeps them for good, and after the first visit asks for the page alone.
/// </summary>
internal static partial class Pages
{
    private const string Versions = "/at";

    /// <summary>Addresses of pages, and the files behind them.</summary>
    private static readonly Dictionary<string, string> FilesByAddress = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/"] = "/index.html", ["/index.html"] = "/index.html", ["/cypher"] = "/cypher.html", ["/cypher.html"] = "/cypher.html",
        ["/snapshots"] = "/snapshots.html", ["/snapshots.html"] = "/snapshots.html",
    };

    public static void UsePages(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        var version = new PageVersion(files, TimeProvider.System);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = "text/javascript";
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (FilesByAddress.TryGetValue(request.Path, out var page) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
                return SendAsync(context, files.GetFileInfo(page), version.Name);
            if (Asked(request.Path) is { } asked && files.GetFileInfo(asked.Path).Exists)
            {
                context.Features.Set(asked);
                request.Path = asked.Path;
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = types, OnPrepareResponse = context => Prepare(context.Context, version) });
    }

    private static async Task SendAsync(HttpContext context, IFileInfo page, string version)
    {
        var headers = context.Response.GetTypedHeaders();
        // Asked again each time and answered 304: a new version is seen at once.
        headers.CacheControl = new() { NoCache = true };
        headers.ETag = new($"\"{version}\"");
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(headers.ETag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        using var reader = new StreamReader(page.CreateReadStream());
        var text = OwnFile().Replace(await reader.ReadToEndAsync(context.RequestAborted), $"=\"{Versions}/{version}$1\"");
        headers.ContentType = new("text/html") { Charset = "utf-8" };
        context.Response.ContentLength = System.Text.Encoding.UTF8.GetByteCount(text);
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static void Prepare(HttpContext context, PageVersion version)
    {
        // What an older page asks for by its own version is as it is now, and not kept.
        var isThis = context.Features.Get<VersionedFile>() is { } asked && asked.Version == version.Name;
        context.Response.Headers.CacheControl = isThis ? "public, max-age=31536000, immutable" : "no-cache";
        if (!context.Request.Path.StartsWithSegments(EmbedFraming.Parts)) return;
        // In a sandboxed frame even the embed's own script comes from elsewhere.
        context.Features.Set(EmbedFraming.None);
        context.Response.Headers.AccessControlAllowOrigin = "*";
    }

    /// <summary>The file that <c>/at/{version}/app/main.js</c> names; null for other addresses.</summary>
    private static VersionedFile? Asked(PathString path) =>
        path.StartsWithSegments(Versions, out var rest) && rest.Value is { Length: > 1 } text && text.IndexOf('/', 1) is > 0 and var end ? new(text[1..end], text[end..]) : null;

    private sealed record VersionedFile(string Version, string Path);

    [GeneratedRegex("(?<=\\s(?:href|src))=\"(/[^\"]+\\.(?:js|css|svg))\"")]
    private static partial Regex OwnFile();
}
