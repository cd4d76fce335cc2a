using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class ShandongUnitTests
{
    private static readonly IUnitDirectory Directory = TestPack.Shandong.GetRequiredService<IUnitDirectory>();

    [Theory]
    [InlineData(UnitKind.City, "2019-10-31", 16)]
    [InlineData(UnitKind.City, "2026-11-22", 16)]
    [InlineData(UnitKind.County, "2019-10-31", 137)]
    [InlineData(UnitKind.County, "2020-06-04", 137)]
    [InlineData(UnitKind.County, "2020-06-05", 136)]
    [InlineData(UnitKind.County, "2026-11-22", 136)]
    [InlineData(UnitKind.DevelopmentZone, "2026-11-22", 15)]
    [InlineData(UnitKind.Township, "2026-11-22", 1853)]
    public void There_are_so_many_units_of_a_kind_on_a_day(UnitKind kind, string day, int count) =>
        Directory.Units(kind, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Count.ShouldBe(count);

    [Fact]
    public void Two_counties_became_one_in_june_2020()
    {
        Directory.ExistsOn("370634", TestPack.Deadline).ShouldBeTrue();
        Directory.ExistsOn("370684", TestPack.Deadline).ShouldBeTrue();
        Directory.ExistsOn("370614", TestPack.Deadline).ShouldBeFalse();
        Directory.Get("370684").SuccessorCode.ShouldBe("370614");
        Directory.Get("370614").Verified.ShouldBeFalse();
        Directory.Get("370614").Note.ShouldNotBeNullOrEmpty();
        Directory.Children("370614", UnitKind.Township, TestPack.Deadline).ShouldBeEmpty();
        Directory.Children("370614", UnitKind.Township, TestPack.Today).Count.ShouldBe(20);
    }

    [Fact]
    public void The_city_centre_district_exists_twice_so_codes_are_the_keys()
    {
        var twins = Directory.Units(UnitKind.County, TestPack.Today).Where(unit => unit.Name == "市中区").ToList();

        twins.Select(unit => unit.Code).ShouldBe(["370103", "370402"]);
        twins.Select(unit => Directory.TenantIdOf(unit.Code)).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_zone_is_no_county_and_belongs_to_the_tenant_of_its_city()
    {
        Directory.Children("370700", UnitKind.County, TestPack.Today).Count.ShouldBe(12);
        Directory.Children("370700", UnitKind.DevelopmentZone, TestPack.Today).Single().Code.ShouldBe("370772");
        Directory.TenantIdOf("370772").ShouldBe(Directory.TenantIdOf("370700"));
        Directory.TenantIdOf("370783108").ShouldBe(Directory.TenantIdOf("370783"));
        Directory.TenantIdOf("370772004").ShouldBe(Directory.TenantIdOf("370700"));
        Directory.TenantIdOf("370000").ShouldBeNull();
    }

    [Fact]
    public void Every_unit_knows_its_city()
    {
        Directory.Get("370783").CityCode.ShouldBe("370700");
        Directory.Get("370783108").CityCode.ShouldBe("370700");
        Directory.Get("370700").CityCode.ShouldBe("370700");
        Directory.All.Where(unit => unit.Kind is not UnitKind.Province)
            .ShouldAllBe(unit => Directory.Get(unit.CityCode!).Kind == UnitKind.City);
    }

    [Fact]
    public void Short_names_fit_on_a_tile_and_differ_within_a_city()
    {
        Directory.Get("370783").ShortName.ShouldBe("寿光");
        Directory.Get("371502").ShortName.ShouldBe("东昌府");
        Directory.Get("371522").ShortName.ShouldBe("莘县");
        foreach (var city in Directory.Units(UnitKind.City, TestPack.Today))
        {
            var names = Directory.Children(city.Code, null, TestPack.Today).Select(unit => unit.ShortName).ToList();
            names.ShouldBeUnique();
            names.ShouldAllBe(name => name.Length == 2 || name.Length == 3);
        }
    }

    [Fact]
    public void Every_city_has_its_place_on_the_tile_map()
    {
        Directory.Tiles.Count.ShouldBe(16);
        Directory.Tiles.Where(tile => tile.GridRow == 1).OrderBy(tile => tile.GridColumn)
            .Select(tile => Directory.Get(tile.CityCode).ShortName)
            .ShouldBe(["德州", "滨州", "东营", "烟台", "威海"]);
    }

    [Fact]
    public void A_code_that_nobody_has_is_said_by_name()
    {
        Directory.Find("379999").ShouldBeNull();
        Directory.ExistsOn("379999", TestPack.Today).ShouldBeFalse();
        Should.Throw<EntityNotFoundException>(() => Directory.Get("379999")).Message.ShouldContain("379999");
    }

    [Fact]
    public void The_tenants_are_the_cities_and_counties_with_ids_that_never_change()
    {
        var store = TestPack.Shandong.GetRequiredService<ITenantStore>();

        store.All.Count(tenant => Directory.ExistsOn(tenant.Code, TestPack.Today)).ShouldBe(152);
        store.All.Count.ShouldBe(154);
        store.FindByCode("370783")!.Id.ShouldBe(TenantIds.FromCode("370000", "370783"));
        TenantIds.FromCode("370000", "370783").ShouldBe(Guid.Parse("b0e28e00-a418-5024-9d07-1da93d73951a"));
        store.Find(TenantIds.FromCode("370000", "370783"))!.Name.ShouldBe("寿光市");
        store.FindByCode("370772").ShouldBeNull();
        Directory.FindByTenant(TenantIds.FromCode("370000", "370402"))!.CityCode.ShouldBe("370400");
    }
}
