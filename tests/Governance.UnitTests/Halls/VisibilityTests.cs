using Governance.Halls.Application;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

/// <summary>Who sees whose halls.</summary>
public class VisibilityTests
{
    private const string Weifang = "370700";
    private const string Shouguang = "370783";
    private const string Taian = "370900";

    private static readonly ITenantStore Tenants = TestPack.Shandong.GetRequiredService<ITenantStore>();

    [Theory]
    [InlineData(Shouguang, RoleNames.WindowClerk, Shouguang, true)]
    [InlineData(Shouguang, RoleNames.HallManager, Weifang, false)]
    [InlineData(Weifang, RoleNames.CityOffice, Shouguang, true)]
    [InlineData(Weifang, RoleNames.CityOffice, Weifang, true)]
    [InlineData(Weifang, RoleNames.HallManager, Shouguang, false)]
    [InlineData(Taian, RoleNames.CityOffice, Shouguang, false)]
    [InlineData(Shouguang, RoleNames.CityOffice, Weifang, false)]
    [InlineData(Weifang, RoleNames.CityOffice, null, false)]
    [InlineData(null, RoleNames.ProvincialAdministrator, Shouguang, true)]
    [InlineData(null, RoleNames.Auditor, null, true)]
    public void A_hall_is_seen_by(string? tenant, string role, string? owner, bool seen) =>
        new HallVisibility(new SomeUser(true, IdOf(tenant), [role]), Tenants).Sees(IdOf(owner)).ShouldBe(seen);

    [Fact]
    public void Nobody_who_is_not_signed_in_sees_a_hall()
    {
        var visibility = new HallVisibility(new SomeUser(false, null, []), Tenants);

        visibility.Sees(null).ShouldBeFalse();
        visibility.ReachesOtherTenants.ShouldBeFalse();
    }

    private static Guid? IdOf(string? code) => code is null ? null : Tenants.FindByCode(code)!.Id;

    private sealed record SomeUser(bool IsAuthenticated, Guid? TenantId, IReadOnlyList<string> Roles) : ICurrentUser
    {
        public Guid? Id => null;

        public string? Name => null;
    }
}
