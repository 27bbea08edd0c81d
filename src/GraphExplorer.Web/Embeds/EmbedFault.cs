using System.Text.Encodings.Web;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Embeds;

/// <summary>What stands at the address of a snapshot that cannot be shown.</summary>
internal static class EmbedFault
{
    public static string Write(GraphException failure) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta name="robots" content="noindex">
          <title>{Title(failure)} · GraphExplorer</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/embed/embed.css">
          <script type="module" src="/embed/embed.js"></script>
        </head>
        <body class="fault">
          <main>
            <h1>{Title(failure)}</h1>
            <p>{HtmlEncoder.Default.Encode(failure.Message)}</p>
          </main>
        </body>
        </html>

        """;

    private static string Title(GraphException failure) => failure.Entry.HttpStatus switch
    {
        StatusCodes.Status404NotFound => "There is no such snapshot",
        StatusCodes.Status401Unauthorized => "This snapshot is not public",
        StatusCodes.Status410Gone => "This snapshot is gone",
        _ => "The snapshot cannot be shown",
    };
}
