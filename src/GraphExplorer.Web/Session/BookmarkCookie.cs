using System.Text.RegularExpressions;

namespace GraphExplorer.Web.Session;

/// <summary>
/// Bookmarks travel in a cookie of the browser's session, so that what was written through one web server is seen through any other.
/// No script reads it, and no other site makes the browser send it.
/// </summary>
internal static partial class BookmarkCookie
{
    public const string Name = "gx-bookmarks";

    private const char Separator = '.';
    private const int Most = 16;

    public static void UseBookmarkCookie(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var session = new SessionBookmarks(Read(context.Request));
        context.Features.Set(session);
        context.Response.OnStarting(() =>
        {
            if (session.HasChanged) Write(context, session.Current);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>What is no bookmark is passed over: a browser can send anything.</summary>
    private static string[] Read(HttpRequest request) =>
        [.. (request.Cookies[Name] ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(text => Bookmark().IsMatch(text)).Take(Most)];

    private static void Write(HttpContext context, IReadOnlyList<string> bookmarks)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" };
        if (bookmarks.Count == 0) context.Response.Cookies.Delete(Name, options);
        else context.Response.Cookies.Append(Name, string.Join(Separator, bookmarks), options);
    }

    [GeneratedRegex("^[A-Za-z0-9:+/=_-]{1,512}$", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();
}
