using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class SecondProvinceTests
{
    private static readonly IServiceProvider Guangdong = TestPack.Guangdong;

    [Fact]
    public void Another_province_is_data_only()
    {
        var directory = Guangdong.GetRequiredService<IUnitDirectory>();

        directory.Province.Name.ShouldBe("广东省");
        directory.Units(UnitKind.City, TestPack.Today).Select(unit => unit.Name).ShouldBe(["梅州市", "中山市"]);
        directory.Children("441400", UnitKind.County, TestPack.Today).Count.ShouldBe(8);
        directory.Children("442000", null, TestPack.Today).ShouldAllBe(unit => unit.Kind == UnitKind.Township);
        directory.TenantIdOf("442000114").ShouldBe(TenantIds.FromCode("440000", "442000"));
        Guangdong.GetRequiredService<IPackMandates>().Files.Single().FileName.ShouldBe("none.json");
    }

    [Fact]
    public void It_has_its_own_limits_cards_and_mechanisms()
    {
        var rules = Guangdong.GetRequiredService<ITenantRules>();
        var halls = Guangdong.GetRequiredService<IPackHalls>();

        var meizhou = rules.For(TenantIds.FromCode("440000", "441400"), TestPack.Today);
        new[] { "complaints.opinionWorkingDays", "complaints.complexWorkingDays", "complaints.maxWorkingDays" }
            .Select(meizhou.GetInt).ShouldBe([2, 5, 10]);
        rules.For(TenantIds.FromCode("440000", "442000"), TestPack.Today).GetBool("cards.points").ShouldBeTrue();
        halls.Mechanisms[0].Name.ShouldBe("办不成事");
        halls.Find("442000114-01")!.Mechanisms.Single().Since.Date.ShouldBe(new DateOnly(2021, 5, 31));
        halls.All.Count(hall => hall.Mechanisms.Any(mechanism => mechanism.Code == "broken-service-window")).ShouldBe(11);
    }
}
