using System.Globalization;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.Localization;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

public class TextsTests
{
    private readonly LocalizationResources _resources = new LocalizationResources().Add(typeof(KernelModule).Assembly);

    [Theory]
    [InlineData("zh-Hans", "没有找到")]
    [InlineData("zh-CN", "没有找到")]
    [InlineData("en", "Not found")]
    [InlineData("en-GB", "Not found")]
    [InlineData("fr", "没有找到")]
    public void A_text_comes_in_the_readers_language_and_else_in_chinese(string culture, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        new Texts(_resources)["Kernel:Status.404"].ShouldBe(text);
    }

    [Fact]
    public void A_missing_text_is_shown_as_its_key() => new Texts(_resources)["Kernel:NoSuchText"].ShouldBe("Kernel:NoSuchText");

    [Fact]
    public void A_key_that_comes_twice_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => _resources.Add(typeof(KernelModule).Assembly)).Message.ShouldContain("Kernel:");

}
