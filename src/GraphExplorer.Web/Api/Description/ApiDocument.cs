using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GraphExplorer.Web.Api.Description;

/// <summary>The OpenAPI document of the application API: served, and kept as <c>docs/openapi.json</c>.</summary>
public static class ApiDocument
{
    private const string Name = "v1";

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.RelativePath?.StartsWith(ApiRoutes.Prefix[1..], StringComparison.Ordinal) ?? false;
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer<OperationDescribing>();
        options.AddSchemaTransformer<AnswerSchema>();
    });

    /// <summary>The document as JSON. The application has to be started: its routes are not known before.</summary>
    public static async Task<string> TextAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync(cancellation);
        var text = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation);
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    internal static async Task WriteAsync(HttpContext context)
    {
        var text = await TextAsync(context.RequestServices, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }

    // Addresses of the server that happens to answer say nothing about the API.
    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new()
        {
            Title = "GraphExplorer",
            Version = ProductVersion.Text,
            Description = "Who says what about whom, where, under which agreement, and on whose word. Words and shapes: docs/http-api.md.",
        };
        document.Servers = [];
        return Task.CompletedTask;
    }
}
