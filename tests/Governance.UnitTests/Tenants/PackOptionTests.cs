using Governance.Tenants;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class PackOptionTests
{
    [Fact]
    public void Without_settings_the_pack_of_Shandong_beside_the_program_is_loaded()
    {
        using var services = TestPack.Load(new ConfigurationBuilder().Build());

        services.GetRequiredService<IUnitDirectory>().Province.Folder.ShouldBe("shandong");
    }
}
