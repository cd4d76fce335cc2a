using Governance.Kernel.Exceptions;
using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class RuleTests
{
    private static readonly ITenantRules Rules = TestPack.Shandong.GetRequiredService<ITenantRules>();

    [Fact]
    public void What_a_tenant_does_not_set_holds_as_the_province_sets_it()
    {
        var gaomi = Rules.For(TenantIds.FromCode("370000", "370785"), TestPack.Today);

        gaomi.GetInt("complaints.answerWorkingDays").ShouldBe(5);
        gaomi.GetInt("complaints.extensionWorkingDays").ShouldBe(10);
        gaomi.GetInt("cards.yellowBeforeWorkingDays").ShouldBe(1);
        gaomi.GetBool("cards.enabled").ShouldBeTrue();
        gaomi.GetList("ratings.channels").ShouldBe(["web", "pad", "qr", "app", "phone-callback", "sms"]);
        gaomi.GetList("ratings.badLevels").ShouldBe(["2", "1"], ignoreOrder: true);
        gaomi.GetChoices("ratings.detailCodes").Count.ShouldBe(40);
        gaomi.Get("complaints.answerWorkingDays").UnitCode.ShouldBe("370000");
    }

    [Fact]
    public void A_local_rule_wins_and_carries_its_own_source()
    {
        var shouguang = Rules.For(TenantIds.FromCode("370000", "370783"), TestPack.Today);
        var limit = shouguang.Get("complaints.opinionWorkingDays");

        shouguang.GetInt("complaints.opinionWorkingDays").ShouldBe(1);
        limit.UnitCode.ShouldBe("370783");
        limit.Verified.ShouldBeTrue();
        limit.Source.ShouldContain("寿光");
        shouguang.GetString("duty.title").ShouldBe("值班局长");
        shouguang.GetChoices("complaints.causes").Select(cause => cause.Name).ShouldBe(["流程不顺", "效率不高", "服务不好", "手续不简"]);
        Rules.For(null, TestPack.Today).Get("complaints.opinionWorkingDays").Verified.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_holds_from_its_day_on()
    {
        Rules.For(null, new DateOnly(2019, 12, 31)).GetInt("complaints.answerWorkingDays").ShouldBe(15);
        Rules.For(null, new DateOnly(2019, 12, 31)).GetInt("complaints.extensionWorkingDays").ShouldBe(7);
        Rules.For(null, new DateOnly(2020, 1, 1)).GetInt("complaints.answerWorkingDays").ShouldBe(5);
        Rules.For(null, new DateOnly(2020, 1, 1)).GetInt("cards.redAfterWorkingDays").ShouldBe(1);

        var id = TenantIds.FromCode("370000", "370783");
        Rules.For(id, new DateOnly(2019, 10, 30)).GetInt("complaints.opinionWorkingDays").ShouldBe(5);
        Rules.For(id, new DateOnly(2019, 10, 31)).GetInt("complaints.opinionWorkingDays").ShouldBe(1);
    }

    [Fact]
    public void A_key_that_is_not_there_is_named()
    {
        var rules = Rules.For(null, TestPack.Today);

        var unknown = Should.Throw<BusinessException>(() => rules.GetInt("complaints.opinionDays"));
        unknown.Code.ShouldBe(TenantsErrorCodes.RuleUnknown);
        unknown.Message.ShouldContain("complaints.opinionDays");
        Should.Throw<BusinessException>(() => Rules.For(null, new DateOnly(2010, 1, 1)).GetInt("complaints.answerWorkingDays"));
        Should.Throw<BusinessException>(() => rules.GetInt("duty.title")).Code.ShouldBe(TenantsErrorCodes.RuleOfOtherKind);
        Should.Throw<EntityNotFoundException>(() => Rules.For(Guid.Empty, TestPack.Today));
    }

    [Fact]
    public void The_version_changes_with_the_rules_and_only_with_them()
    {
        var first = Rules.For(null, new DateOnly(2020, 1, 1));

        Rules.For(null, new DateOnly(2020, 12, 31)).Version.ShouldBe(first.Version);
        Rules.For(null, new DateOnly(2021, 1, 1)).Version.ShouldNotBe(first.Version);
        Rules.For(TenantIds.FromCode("370000", "370785"), new DateOnly(2020, 1, 1)).Version.ShouldBe(first.Version);
    }
}
