using Governance.Identity.Application;
using Governance.Identity.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class FirstAccountsTests
{
    private static readonly TenantInfo County = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "370783", "寿光市", "370700");
    private static readonly TenantInfo City = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "370700", "潍坊市", "370700");

    [Fact]
    public void A_real_start_begins_with_one_system_administrator_at_the_province()
    {
        var (tenant, account) = FirstAccounts.Administrator.ShouldHaveSingleItem();

        tenant.ShouldBeNull();
        account.UserName.ShouldBe("admin");
        account.Roles.ShouldBe([RoleNames.SystemAdministrator]);
    }

    [Fact]
    public void The_demo_has_every_role_each_where_it_exists()
    {
        var accounts = FirstAccounts.Demo(County, City).ToList();

        accounts.SelectMany(a => a.Account.Roles!).ToHashSet().ShouldBe(RoleNames.All.Select(r => r.Name), ignoreOrder: true);
        accounts.ShouldAllBe(a => UserNameRules.IsValid(a.Account.UserName) && a.Account.DisplayName.StartsWith("演示"));
        accounts.Select(a => a.Account.UserName).ShouldBeUnique();
        foreach (var (tenant, account) in accounts)
        {
            Should.NotThrow(() => RoleRules.Check([.. account.Roles!], tenant));
        }
    }

    [Fact]
    public void A_pack_without_counties_still_has_the_province_s_accounts() =>
        FirstAccounts.Demo(null, null).ShouldAllBe(a => a.Tenant == null);
}
