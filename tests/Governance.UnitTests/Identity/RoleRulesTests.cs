using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class RoleRulesTests
{
    private static readonly TenantInfo County = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "370783", "寿光市", "370700");
    private static readonly TenantInfo City = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "370700", "潍坊市", "370700");

    [Theory]
    [InlineData(RoleNames.SystemAdministrator)]
    [InlineData(RoleNames.SecurityOfficer)]
    [InlineData(RoleNames.Auditor)]
    public void Administrator_security_officer_and_auditor_hold_no_other_role(string role)
    {
        foreach (var other in RoleRules.RolesOf(County).Where(r => r != role))
        {
            Should.Throw<BusinessException>(() => RoleRules.Check([role, other], County)).Code
                .ShouldBe(IdentityErrorCodes.RoleExclusive);
        }

        Should.NotThrow(() => RoleRules.Check([role], County));
    }

    [Fact]
    public void Other_roles_can_be_joined() =>
        Should.NotThrow(() => RoleRules.Check([RoleNames.HallManager, RoleNames.DutyLeader, RoleNames.WindowClerk], County));

    [Fact]
    public void An_account_has_a_role() =>
        Should.Throw<InvalidInputException>(() => RoleRules.Check([], County)).Code.ShouldBe(IdentityErrorCodes.RoleMissing);

    [Fact]
    public void A_role_that_does_not_exist_is_told_from_one_that_is_not_here()
    {
        Should.Throw<InvalidInputException>(() => RoleRules.Check(["king"], County)).Code.ShouldBe(IdentityErrorCodes.RoleUnknown);
        Should.Throw<BusinessException>(() => RoleRules.Check([RoleNames.ProvincialAdministrator], County)).Code
            .ShouldBe(IdentityErrorCodes.RoleNotHere);
    }

    [Theory]
    [InlineData(RoleNames.DutyLeader)]
    [InlineData(RoleNames.WindowClerk)]
    [InlineData(RoleNames.Supervisor)]
    public void The_province_has_no_roles_of_a_hall_s_windows(string role) =>
        Should.Throw<BusinessException>(() => RoleRules.Check([role], null)).Code.ShouldBe(IdentityErrorCodes.RoleNotHere);

    [Fact]
    public void Only_a_city_has_a_city_office()
    {
        Should.NotThrow(() => RoleRules.Check([RoleNames.CityOffice], City));
        Should.Throw<BusinessException>(() => RoleRules.Check([RoleNames.CityOffice], County)).Code
            .ShouldBe(IdentityErrorCodes.RoleNotHere);
    }
}
