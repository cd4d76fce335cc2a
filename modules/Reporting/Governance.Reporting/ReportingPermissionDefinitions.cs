using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Reporting;

internal sealed class ReportingPermissionDefinitions : PermissionDefinitionProvider
{
    public ReportingPermissionDefinitions()
    {
        Add(ReportingPermissions.View, MultiTenancySides.Both, [.. RoleNames.All.Select(r => r.Name)]);
        Add(ReportingPermissions.Freeze, MultiTenancySides.Both, RoleNames.ProvincialAdministrator, RoleNames.CityOffice);
        Add(ReportingPermissions.ManageCatalogue, MultiTenancySides.Host, RoleNames.ProvincialAdministrator);
        Add(ReportingPermissions.RepairData, MultiTenancySides.Host, RoleNames.ProvincialAdministrator, RoleNames.SystemAdministrator);
    }
}
