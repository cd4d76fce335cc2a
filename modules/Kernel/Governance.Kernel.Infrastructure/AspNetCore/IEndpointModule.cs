using Microsoft.AspNetCore.Routing;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>A module that serves an API.</summary>
public interface IEndpointModule
{
    /// <summary>Maps the module's endpoints, each with its policy.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints);
}
