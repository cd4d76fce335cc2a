using Governance.Halls;
using Governance.Halls.Application.Devices;
using Governance.Halls.Pages.Halls.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Devices;

public class DeviceTextTests
{
    // 09:00 in China.
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Texts Texts = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));

    [Theory]
    [InlineData(null, "从没联系过")]
    [InlineData(0, "刚刚")]
    [InlineData(1, "刚刚")]
    [InlineData(2, "2 分钟前")]
    [InlineData(59, "59 分钟前")]
    [InlineData(60, "今天 08:00")]
    [InlineData(540, "今天 00:00")]
    [InlineData(541, "昨天 23:59")]
    [InlineData(1981, "2026-11-21 23:59")]
    public void When_a_device_was_last_seen_is_said_in_words(int? minutesAgo, string words) =>
        Texts.Ago(minutesAgo is { } minutes ? Now.AddMinutes(-minutes) : null, Now).ShouldBe(words);

    [Theory]
    [InlineData(null, "没有密钥")]
    [InlineData(540, "今天给的")]
    [InlineData(541, "用了 1 天")]
    public void The_age_of_a_key_counts_days_of_the_calendar(int? minutesAgo, string words) =>
        Texts.KeyAge(minutesAgo is { } minutes ? Now.AddMinutes(-minutes) : null, Now).ShouldBe(words);

    [Fact]
    public void A_window_is_called_as_it_is_signposted()
    {
        var id = Example.Id("window");
        Texts.Window(new DeviceWindow(id, "A区", "8", null)).ShouldBe("A区 8 号窗口");
        Texts.Window(new DeviceWindow(id, "", "8", "综合受理")).ShouldBe("8 号窗口（综合受理）");
        Texts.Window(null).ShouldBe("还没有放到窗口");
    }
}
