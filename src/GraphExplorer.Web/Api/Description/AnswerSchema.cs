using GraphExplorer.Graph;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GraphExplorer.Web.Api.Description;

/// <summary>Describes types as <see cref="Json"/> writes them: a reference is text, and what is null is left out.</summary>
internal sealed class AnswerSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonTypeInfo.Type == typeof(NodeRef))
        {
            Describe(schema);
        }
        else if (context.JsonTypeInfo.ElementType == typeof(NodeRef))
        {
            // Items of a type with a converter of its own are left without a schema.
            var item = new OpenApiSchema();
            Describe(item);
            schema.Items = item;
        }
        else if (schema.Properties is { Count: > 0 })
        {
            schema.Required = context.JsonTypeInfo.Properties.Where(property => !property.IsGetNullable).Select(property => property.Name).ToHashSet();
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema reference)
    {
        reference.Type = JsonSchemaType.String;
        reference.Description = "A node's own identity, Label:property:value, e.g. Unit:id:unit-special-buryat-battalion.";
    }
}
