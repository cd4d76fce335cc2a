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
        Add(ComplaintPermissions.ViewRefusals, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.Auditor);
        Add(ComplaintPermissions.ReportRefusals, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(
            ComplaintPermissions.ViewAssistance, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler, RoleNames.Auditor);
        Add(ComplaintPermissions.ArrangeAssistance, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(
            ComplaintPermissions.Assist, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler);
        Add(ComplaintPermissions.HandOutCards, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(ComplaintPermissions.PrintSlips, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(ComplaintPermissions.ImportBooks, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader);
        Add(ComplaintPermissions.RotateCardKeys, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.SystemAdministrator);
        Add(ComplaintPermissions.ViewOutcomes, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.Auditor);
        Add(ComplaintPermissions.RecordOutcomes, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader);
        Add(
            ComplaintPermissions.OwnOutcomes, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler);
        Add(
            ComplaintPermissions.ViewImprovements, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler, RoleNames.Auditor);
        Add(
            ComplaintPermissions.ProposeImprovements, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler);
        Add(
            ComplaintPermissions.ViewMediation, MultiTenancySides.Tenant,
            RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk, RoleNames.DepartmentHandler, RoleNames.Auditor);
        Add(ComplaintPermissions.CallMediation, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader);
        Add(ComplaintPermissions.MinuteMediation, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk);
        Add(ComplaintPermissions.ViewPassing, MultiTenancySides.Tenant, RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.Auditor);
    }
}
