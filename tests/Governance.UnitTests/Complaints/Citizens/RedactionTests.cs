using Governance.Complaints.Domain.Identity;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Citizens;

public class RedactionTests
{
    private static readonly Redaction Who = new("演示市民甲", "13800001111", "370783199001011230", "jia@example.com", "wx_jia", Redaction.NameOf("演示市民乙（儿子）"));

    [Theory]
    [InlineData("我是演示市民甲，请回电。")]
    [InlineData("我是演示 市民 甲，请回电。")]
    [InlineData("电话 13800001111")]
    [InlineData("电话 138-0000-1111")]
    [InlineData("电话 138 0000 1111")]
    [InlineData("电话 １３８００００１１１１")]
    [InlineData("证号 370783199001011230")]
    [InlineData("写信到 JIA@example.com")]
    [InlineData("微信 WX_JIA")]
    [InlineData("演示市民乙陪我来的")]
    public void Who_it_is_goes_out_of_the_words(string text)
    {
        var said = Who.Apply(text)!;

        said.ShouldContain("〔已隐去〕");
        foreach (var part in new[] { "市民甲", "市民 甲", "0000", "００００", "3707831990", "example.com", "wx_jia", "市民乙" })
        {
            said.ShouldNotContain(part, Case.Insensitive);
        }
    }

    [Fact]
    public void Other_words_stay() => Who.Apply("材料交了三遍，138 号窗口。").ShouldBe("材料交了三遍，138 号窗口。");

    [Fact]
    public void A_pattern_in_a_name_is_no_pattern() => new Redaction(".*").Apply("a.b").ShouldBe("a.b");

    [Fact]
    public void What_was_not_said_takes_nothing_out() => new Redaction(null, "", " ", "甲").Apply("甲说了一句。").ShouldBe("甲说了一句。");
}
