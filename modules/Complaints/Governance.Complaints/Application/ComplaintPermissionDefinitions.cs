using Governance.Complaints.Contracts;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Complaints.Application;

internal sealed class ComplaintPermissionDefinitions : PermissionDefinitionProvider
{
    public ComplaintPermissionDefinitions()
    {
        Add(
            ComplaintPermissions.View, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler, RoleNames.Auditor);
        Add(ComplaintPermissions.Register, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(ComplaintPermissions.Handle, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(
            ComplaintPermissions.Work, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler);
        Add(ComplaintPermissions.WorkOrders, MultiTenancySides.Tenant, RoleNames.DepartmentHandler);
        Add(ComplaintPermissions.Decide, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader);
        Add(
            ComplaintPermissions.LookAtIdentity, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler);
        Add(ComplaintPermissions.ReadLedger, MultiTenancySides.Both, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.Auditor);
        Add(ComplaintPermissions.Figures, MultiTenancySides.Both, RoleNames.CityOffice, RoleNames.ProvincialAdministrator, RoleNames.Auditor);
    }
}
