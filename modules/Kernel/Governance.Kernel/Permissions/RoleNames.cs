namespace Governance.Kernel.Permissions;

/// <summary>The roles of the province and of the tenants. Administrator, security officer and auditor are separate
/// roles, and no one holds two of them.</summary>
public static class RoleNames
{
    /// <summary>省级管理员: compares cities and districts, keeps the mandate's catalogue.</summary>
    public const string ProvincialAdministrator = "provincial-administrator";

    /// <summary>系统管理员: users and their roles; no business data.</summary>
    public const string SystemAdministrator = "system-administrator";

    /// <summary>安全管理员: locks, sign-in rules, grants.</summary>
    public const string SecurityOfficer = "security-officer";

    /// <summary>审计员: reads everything, changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>市级主管部门: its own hall and the figures of its districts.</summary>
    public const string CityOffice = "city-office";

    /// <summary>大厅负责人/督查科.</summary>
    public const string HallManager = "hall-manager";

    /// <summary>值班领导.</summary>
    public const string DutyLeader = "duty-leader";

    /// <summary>窗口人员.</summary>
    public const string WindowClerk = "window-clerk";

    /// <summary>部门承办人.</summary>
    public const string DepartmentHandler = "department-handler";

    /// <summary>啄木鸟专员.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>All roles, with the side on which each exists.</summary>
    public static IReadOnlyList<(string Name, MultiTenancy.MultiTenancySides Side)> All { get; } =
    [
        (ProvincialAdministrator, MultiTenancy.MultiTenancySides.Host),
        (SystemAdministrator, MultiTenancy.MultiTenancySides.Both),
        (SecurityOfficer, MultiTenancy.MultiTenancySides.Both),
        (Auditor, MultiTenancy.MultiTenancySides.Both),
        (CityOffice, MultiTenancy.MultiTenancySides.Tenant),
        (HallManager, MultiTenancy.MultiTenancySides.Both),
        (DutyLeader, MultiTenancy.MultiTenancySides.Tenant),
        (WindowClerk, MultiTenancy.MultiTenancySides.Tenant),
        (DepartmentHandler, MultiTenancy.MultiTenancySides.Tenant),
        (Supervisor, MultiTenancy.MultiTenancySides.Tenant),
    ];
}
