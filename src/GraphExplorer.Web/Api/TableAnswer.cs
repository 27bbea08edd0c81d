using System.Text;
using System.Text.Json;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph.Errors;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Api;

/// <summary>Answers with a table as a file to keep: CSV or JSON, UTF-8.</summary>
internal sealed class TableAnswer(Table table, TableFormat format) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var bytes = format == TableFormat.Csv ? Csv() : Json(context);
        var headers = context.Response.GetTypedHeaders();
        headers.ContentType = new(format == TableFormat.Csv ? "text/csv" : "application/json") { Charset = "utf-8" };
        var file = new ContentDispositionHeaderValue("attachment");
        file.SetHttpFileName($"{table.Name}.{format.Ending}");
        headers.ContentDisposition = file;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private byte[] Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvText.Write(table, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] Json(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = options.Encoder })) JsonText.Write(table, writer);
        return buffer.ToArray();
    }
}

/// <summary>How a table is written, by the ending of its address.</summary>
internal sealed record TableFormat(string Ending)
{
    public static readonly TableFormat Csv = new("csv");
    public static readonly TableFormat Json = new("json");

    /// <exception cref="GraphException"><c>not_found</c>.</exception>
    public static TableFormat Of(string ending) => ending switch
    {
        "csv" => Csv,
        "json" => Json,
        _ => throw new GraphException(ServiceErrors.NotFound, $"A table ends in .csv or .json, not .{ending}."),
    };
}
