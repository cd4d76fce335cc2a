using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class AddUnitTests
{
    [Fact]
    public void Adding_a_county_is_adding_a_folder()
    {
        using var copy = new PackCopy("shandong");
        copy.Write(
            "370799/unit.json",
            """
            {
              "code": "370799", "name": "试验县", "shortName": "试验", "kind": "county", "countyType": "county",
              "parent": "370700", "tenant": true, "source": "test", "verified": false
            }
            """);
        using var services = copy.Load();

        var directory = services.GetRequiredService<IUnitDirectory>();
        directory.Units(UnitKind.County, TestPack.Today).Count.ShouldBe(137);
        directory.TenantIdOf("370799").ShouldBe(TenantIds.FromCode("370000", "370799"));
        var hall = services.GetRequiredService<IPackHalls>().Of("370799").Single();
        hall.Name.ShouldBe("试验县政务服务大厅");
        hall.IsPresumed.ShouldBeTrue();
        services.GetRequiredService<ITenantRules>().For(hall.TenantId, TestPack.Today).GetInt("complaints.answerWorkingDays").ShouldBe(5);
    }
}
