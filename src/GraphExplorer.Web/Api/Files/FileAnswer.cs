using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Api.Files;

/// <summary>Answers with a file to keep, UTF-8 where it is text.</summary>
/// <param name="name">What it is called, with its ending: <c>who-denies.csv</c>.</param>
/// <param name="mediaType">E.g. <c>text/csv</c>.</param>
/// <param name="write">Writes all of it.</param>
internal sealed class FileAnswer(string name, string mediaType, Action<Stream> write) : IResult
{
    // Media types of binary formats take no charset.
    private const string Workbook = "application/vnd.openxmlformats";

    public async Task ExecuteAsync(HttpContext context)
    {
        // Whole before the first byte: what fails while being written is an error, not half a file.
        using var buffer = new MemoryStream();
        write(buffer);
        var headers = context.Response.GetTypedHeaders();
        headers.ContentType = new(mediaType) { Charset = mediaType.StartsWith(Workbook, StringComparison.Ordinal) ? default : "utf-8" };
        var file = new ContentDispositionHeaderValue("attachment");
        file.SetHttpFileName(name);
        headers.ContentDisposition = file;
        context.Response.ContentLength = buffer.Length;
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }
}
