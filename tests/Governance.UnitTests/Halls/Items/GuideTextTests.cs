using System.Globalization;
using Governance.Halls;
using Governance.Halls.Contracts;
using Governance.Halls.Pages.Halls.Items;
using Governance.Kernel.Infrastructure.Localization;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Items;

public class GuideTextTests
{
    private static readonly Texts Texts = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));

    private static readonly ServiceItemState Item = new(
        Guid.Empty, 1, null, "YS-001", "演示事项", null, [], null, [], null, null, null, null, new DateOnly(2026, 1, 5), null, false);

    [Theory]
    [InlineData(0, null, "现场就办")]
    [InlineData(0, 20, "现场就办（法定 20 个工作日）")]
    [InlineData(5, 20, "5 个工作日内办好（法定 20 个工作日）")]
    [InlineData(5, null, "5 个工作日内办好")]
    [InlineData(null, 20, "法定 20 个工作日内办好，承诺时间没有录入")]
    [InlineData(null, null, "办理时间没有录入，请先问窗口")]
    public void How_long_it_takes_is_said_in_plain_words(int? promised, int? statutory, string words) =>
        InChinese(() => Texts.GuideTime(Item with { PromisedWorkingDays = promised, StatutoryWorkingDays = statutory })).ShouldBe(words);

    [Theory]
    [InlineData(null, "收不收费没有录入，请先问窗口")]
    [InlineData("0.00", "不收费")]
    [InlineData("10.50", "收费 10.5 元")]
    [InlineData("120.00", "收费 120 元")]
    public void What_it_costs_is_said_in_plain_words(string? fee, string words) =>
        InChinese(() => Texts.GuideFee(Item with { FeeYuan = fee is null ? null : decimal.Parse(fee, CultureInfo.InvariantCulture) })).ShouldBe(words);

    [Fact]
    public void A_paper_says_in_what_form_and_how_many() =>
        InChinese(() => Texts.GuidePaper(new RequiredPaper("身份证", 2, PaperForm.OriginalAndCopy, null))).ShouldBe("原件和复印件，2 份");

    private static string InChinese(Func<string> words)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        try
        {
            return words();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
