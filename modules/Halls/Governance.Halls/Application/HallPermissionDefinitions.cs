using Governance.Halls.Contracts;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Halls.Application;

internal sealed class HallPermissionDefinitions : PermissionDefinitionProvider
{
    public HallPermissionDefinitions()
    {
        Add(
            HallPermissions.View, MultiTenancySides.Both,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler, RoleNames.Supervisor,
            RoleNames.CityOffice, RoleNames.ProvincialAdministrator, RoleNames.Auditor);
        Add(HallPermissions.Manage, MultiTenancySides.Both, RoleNames.HallManager);
        Add(HallPermissions.Document, MultiTenancySides.Both, RoleNames.HallManager);
        Add(HallPermissions.Book, MultiTenancySides.Both, RoleNames.HallManager);
        Add(HallPermissions.PlanDuty, MultiTenancySides.Both, RoleNames.HallManager);
        Add(HallPermissions.TakeDuty, MultiTenancySides.Tenant, RoleNames.DutyLeader);
        Add(HallPermissions.Attend, MultiTenancySides.Both, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(HallPermissions.Devices, MultiTenancySides.Both, RoleNames.HallManager);
        Add(HallPermissions.Inspect, MultiTenancySides.Both, RoleNames.Supervisor, RoleNames.ProvincialAdministrator);
    }
}
