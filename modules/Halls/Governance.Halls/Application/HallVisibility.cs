using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Halls.Application;

/// <summary>Whose halls the current user sees: his tenant's; a city office those of its counties too; the province all.</summary>
internal sealed class HallVisibility(ICurrentUser user, ITenantStore tenants)
{
    public bool IsProvince => user is { IsAuthenticated: true, TenantId: null };

    public bool ReachesOtherTenants => IsProvince || City is not null;

    private TenantInfo? City =>
        user.Roles.Contains(RoleNames.CityOffice) && user.TenantId is { } id && tenants.Find(id) is { IsCity: true } city ? city : null;

    public bool Sees(Guid? owner)
    {
        if (!user.IsAuthenticated)
        {
            return false;
        }

        return IsProvince
            || owner == user.TenantId
            || (City is { } city && owner is { } id && tenants.Find(id)?.CityCode == city.Code);
    }
}
