using System.Security.Claims;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Http;

namespace Governance.Kernel.Infrastructure.AspNetCore;

internal sealed class CurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    private ClaimsPrincipal? Principal => http.HttpContext?.User;

    public bool IsAuthenticated => Principal?.Identity?.IsAuthenticated == true;

    public Guid? Id => GuidOf(ClaimTypes.NameIdentifier);

    public string? Name => Principal?.FindFirstValue(GovernanceClaims.DisplayName) ?? Principal?.Identity?.Name;

    public Guid? TenantId => GuidOf(GovernanceClaims.TenantId);

    public IReadOnlyList<string> Roles => [.. Principal?.FindAll(ClaimTypes.Role).Select(c => c.Value) ?? []];

    private Guid? GuidOf(string claim) => Guid.TryParse(Principal?.FindFirstValue(claim), out var id) ? id : null;
}
