using GraphExplorer.Web.QueryRoute;

namespace GraphExplorer.Web.Hosting;

/// <summary>The page at addresses where there is none.</summary>
internal static class LostPage
{
    private const string Html = """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Not found · GraphExplorer</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/styles/tokens.css">
          <link rel="stylesheet" href="/styles/base.css">
        </head>
        <body>
          <main>
            <h1>There is no page here</h1>
            <p>The address may be mistyped, or what it named is gone. <a href="/">Go to the start page</a>.</p>
          </main>
        </body>
        </html>

        """;

    /// <summary>Whether a browser asks for a page, rather than a program or a page for one of its files.</summary>
    public static bool IsWanted(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && !QueryRoutes.Holds(request) && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    public static Task WriteAsync(HttpResponse response)
    {
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Html, response.HttpContext.RequestAborted);
    }
}
