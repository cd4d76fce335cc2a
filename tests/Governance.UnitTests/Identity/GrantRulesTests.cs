using Governance.Identity.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class GrantRulesTests
{
    private const string View = "Halls.View";
    private const string Manage = "Halls.Manage";
    private const string OpenAccounts = "Identity.Users.Manage";

    private static readonly ILookup<string, string> Defaults = new[]
    {
        (Role: RoleNames.HallManager, Permission: View),
        (Role: RoleNames.HallManager, Permission: Manage),
        (Role: RoleNames.DutyLeader, Permission: View),
        (Role: RoleNames.SystemAdministrator, Permission: OpenAccounts),
    }.ToLookup(g => g.Role, g => g.Permission);

    [Fact]
    public void Where_nothing_was_changed_the_default_holds()
    {
        IsGranted([RoleNames.HallManager], Manage).ShouldBeTrue();
        IsGranted([RoleNames.DutyLeader], Manage).ShouldBeFalse();
        IsGranted([], View).ShouldBeFalse();
    }

    [Fact]
    public void A_unit_can_grant_and_refuse()
    {
        IsGranted([RoleNames.DutyLeader], Manage, (RoleNames.DutyLeader, Manage, true)).ShouldBeTrue();
        IsGranted([RoleNames.HallManager], Manage, (RoleNames.HallManager, Manage, false)).ShouldBeFalse();
    }

    [Fact]
    public void What_one_role_is_refused_another_may_still_grant() =>
        IsGranted([RoleNames.DutyLeader, RoleNames.HallManager], View, (RoleNames.DutyLeader, View, false)).ShouldBeTrue();

    [Fact]
    public void An_auditor_sees_everything_and_changes_nothing_whatever_a_unit_says()
    {
        IsGranted([RoleNames.Auditor], View, (RoleNames.Auditor, View, false)).ShouldBeTrue();
        IsGranted([RoleNames.Auditor], Manage, (RoleNames.Auditor, Manage, true)).ShouldBeFalse();
        IsGranted([RoleNames.Auditor], "Identity.SignIns.View").ShouldBeTrue();
    }

    [Fact]
    public void The_keys_to_the_accounts_cannot_be_given_away()
    {
        IsGranted([RoleNames.SecurityOfficer], OpenAccounts, (RoleNames.SecurityOfficer, OpenAccounts, true)).ShouldBeFalse();
        IsGranted([RoleNames.SystemAdministrator], OpenAccounts, (RoleNames.SystemAdministrator, OpenAccounts, false)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Halls.View", true)]
    [InlineData("Reporting.Mandate.View", true)]
    [InlineData("Complaints.ViewIdentity", false)]
    [InlineData("Halls.Review", false)]
    [InlineData("Views.Manage", false)]
    public void A_permission_to_see_is_told_by_its_last_word(string permission, bool isView) =>
        GrantRules.IsView(permission).ShouldBe(isView);

    [Theory]
    [InlineData(MultiTenancySides.Host, true, false)]
    [InlineData(MultiTenancySides.Tenant, false, true)]
    [InlineData(MultiTenancySides.Both, true, true)]
    public void A_permission_holds_on_its_side(MultiTenancySides side, bool atProvince, bool inTenant)
    {
        var definition = new PermissionDefinition(View, side);

        GrantRules.IsOnSide(definition, null).ShouldBe(atProvince);
        GrantRules.IsOnSide(definition, Guid.Parse("00000000-0000-0000-0000-000000000001")).ShouldBe(inTenant);
    }

    private static bool IsGranted(string[] roles, string permission, params (string Role, string Permission, bool IsGranted)[] deviations) =>
        GrantRules.IsGranted(roles, permission, Defaults, deviations.ToDictionary(d => (d.Role, d.Permission), d => d.IsGranted));
}
