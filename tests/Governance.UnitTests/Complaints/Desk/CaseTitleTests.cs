using CsCheck;
using Governance.Complaints.Application.Lists;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Desk;

public sealed class CaseTitleTests
{
    [Theory]
    [InlineData("窗口没人", "窗口没人")]
    [InlineData("材料交了三遍。第二次来又说缺一张证明，上次没有讲。", "材料交了三遍")]
    [InlineData("房子过户，税务、登记、水电三个窗口都要身份证和合同复印件，交了三遍。", "房子过户，税务、登记…")]
    [InlineData("一\n二\n三", "一 二 三")]
    [InlineData("没有任何停顿的一句很长很长很长很长很长很长的话", "没有任何停顿的一句很长很长很长很长很长很…")]
    public void A_title_ends_where_a_sentence_pauses(string text, string title) => CaseTitle.Of(text).ShouldBe(title);

    [Fact]
    public void A_title_is_short_one_line_and_holds_no_half_character() =>
        Gen.String.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
        {
            var title = CaseTitle.Of(text);
            title.Length.ShouldBeLessThanOrEqualTo(21);
            title.ShouldNotContain('\n');
            return text.Any(char.IsSurrogate) || title.All(c => !char.IsSurrogate(c));
        });

    [Fact]
    public void A_pair_that_is_one_character_is_not_cut() =>
        CaseTitle.Of(string.Concat(Enumerable.Repeat("字", 19)) + "𠮷𠮷").ShouldBe(string.Concat(Enumerable.Repeat("字", 19)) + "…");
}
