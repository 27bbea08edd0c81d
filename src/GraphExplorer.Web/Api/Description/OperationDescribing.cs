using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GraphExplorer.Web.Api.Description;

/// <summary>Adds to a route's description what it takes after the question mark, and the one shape of its failures.</summary>
internal sealed class OperationDescribing : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters = [.. operation.Parameters ?? [], .. metadata.OfType<QueryParameter>().Select(ToParameter)];
        operation.Responses ??= [];
        if (metadata.OfType<FileForm>().ToList() is { Count: > 0 } forms) DescribeFile(operation, forms);
        operation.Responses["default"] = Failure(context.Document!);
        return Task.CompletedTask;
    }

    private static void DescribeFile(OpenApiOperation operation, IReadOnlyList<FileForm> forms)
    {
        var format = operation.Parameters!.OfType<OpenApiParameter>().Single(parameter => parameter is { In: ParameterLocation.Path, Name: "format" });
        format.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. forms.Select(form => JsonValue.Create(form.Ending))] };
        operation.Responses!["200"] = new OpenApiResponse
        {
            Description = "All of it, with a file name.",
            Content = forms.DistinctBy(form => form.MediaType).ToDictionary(form => form.MediaType, form => new OpenApiMediaType { Schema = SchemaOf(form) }),
        };
    }

    private static OpenApiSchema SchemaOf(FileForm form) => form.Json switch
    {
        JsonSchemaType.Array => new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() } },
        JsonSchemaType.Object => new() { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() },
        _ => new() { Type = JsonSchemaType.String, Format = "binary" },
    };

    private static OpenApiParameter ToParameter(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.IsRequired,
        Schema = parameter.Range is { } range ? Number(range, parameter.Default) : parameter.Most > 1 ? Texts(parameter) : Text(parameter),
    };

    private static OpenApiSchema Texts(QueryParameter parameter) => new() { Type = JsonSchemaType.Array, MaxItems = parameter.Most, Items = Text(parameter) };

    private static OpenApiSchema Number((int Least, int Most) range, string? absent) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = range.Least.ToString(CultureInfo.InvariantCulture),
        Maximum = range.Most.ToString(CultureInfo.InvariantCulture),
        Default = absent is null ? null : JsonValue.Create(int.Parse(absent, CultureInfo.InvariantCulture)),
    };

    private static OpenApiSchema Text(QueryParameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        Enum = parameter.Words?.Select(word => (JsonNode)JsonValue.Create(word)).ToList(),
        Default = parameter.Default is { } word ? JsonValue.Create(word) : null,
    };

    private static OpenApiResponse Failure(OpenApiDocument document)
    {
        document.AddComponent("Problem", Problem());
        return new()
        {
            Description = "A problem (RFC 9457) with a stable code.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("Problem", document) },
            },
        };
    }

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "A sentence for a person." },
            ["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Stable, e.g. entity_not_found; docs/http-api.md lists them." },
        },
        Required = new HashSet<string> { "type", "title", "status", "detail", "code" },
    };
}
