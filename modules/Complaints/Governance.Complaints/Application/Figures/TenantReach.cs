using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Complaints.Application.Figures;

/// <summary>Whose cases somebody reads about from above: the province of all, a city office of its city, everybody else of his own
/// tenant.</summary>
internal sealed class TenantReach(ITenantStore tenants, ICurrentUser user)
{
    /// <summary>The tenants in reach, by their codes.</summary>
    public IReadOnlyList<TenantInfo> All => [.. Found().OrderBy(t => t.Code, StringComparer.Ordinal)];

    private IEnumerable<TenantInfo> Found()
    {
        if (user.TenantId is not { } own)
        {
            return user.IsAuthenticated ? tenants.All : [];
        }

        var tenant = tenants.Find(own);
        return tenants.All.Where(t => t.Id == own || (tenant is { IsCity: true } && user.Roles.Contains(RoleNames.CityOffice) && t.CityCode == tenant.Code));
    }
}
