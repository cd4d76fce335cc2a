using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Governance.Web.Composition;

/// <summary>What may be null may be left out: the API's description says so, as the API behaves.</summary>
internal sealed class OptionalWhereNullable : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var property in context.JsonTypeInfo.Properties.Where(p => p is { IsSetNullable: true, IsRequired: false }))
        {
            schema.Required?.Remove(property.Name);
        }

        return Task.CompletedTask;
    }
}
