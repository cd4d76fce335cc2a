using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Identity.Application;

/// <summary>The accounts that an empty database begins with.</summary>
internal static class FirstAccounts
{
    /// <summary>One account, which opens the others. Roles exclude each other, so it keeps accounts and does no business.</summary>
    public static IEnumerable<(TenantInfo? Tenant, NewUser Account)> Administrator =>
        [(null, new NewUser("admin", "系统管理员", null, [RoleNames.SystemAdministrator]))];

    /// <summary>One account of each role, by names that nobody takes for a person's.</summary>
    public static IEnumerable<(TenantInfo? Tenant, NewUser Account)> Demo(TenantInfo? county, TenantInfo? city)
    {
        List<(TenantInfo?, NewUser)> accounts =
        [
            (null, Account(RoleNames.ProvincialAdministrator, "演示省级管理员甲")),
            (null, Account(RoleNames.SystemAdministrator, "演示系统管理员甲")),
            (null, Account(RoleNames.SecurityOfficer, "演示安全管理员甲")),
            (null, Account(RoleNames.Auditor, "演示审计员甲")),
        ];
        if (county is not null)
        {
            accounts.AddRange(
            [
                (county, Account(RoleNames.HallManager, "演示大厅负责人甲")),
                (county, Account(RoleNames.DutyLeader, "演示值班领导甲")),
                (county, Account(RoleNames.DutyLeader, "演示值班领导乙", "second-")),
                (county, Account(RoleNames.WindowClerk, "演示窗口人员甲")),
                (county, Account(RoleNames.DepartmentHandler, "演示部门承办人甲")),
                (county, Account(RoleNames.Supervisor, "演示啄木鸟专员甲")),
                (county, Account(RoleNames.SystemAdministrator, "演示系统管理员乙", "county-")),
                (county, Account(RoleNames.SecurityOfficer, "演示安全管理员乙", "county-")),
                (county, Account(RoleNames.Auditor, "演示审计员乙", "county-")),
            ]);
        }

        if (city is not null)
        {
            accounts.Add((city, Account(RoleNames.CityOffice, "演示市级主管甲")));
        }

        return accounts;
    }

    private static NewUser Account(string role, string displayName, string prefix = "") =>
        new($"demo-{prefix}{role}", displayName, null, [role]);
}
