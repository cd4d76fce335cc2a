using System.Security.Cryptography;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Domain.TrackingCards;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.TrackingCards;

public class CardCodeTests
{
    [Fact]
    public void What_is_signed_is_read_as_it_was_written()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var text = CardText.Of(MadeCard.HandedOut(), "442000", "442000-1");

        var read = CardCode.Read($"https://example.org/cards/check#{CardCode.Sign(text, key)}\r\n").ShouldNotBeNull();

        read.IsSignedBy(key).ShouldBeTrue();
        read.Text.ToPayload().ShouldBe(text.ToPayload());
        read.Text.Papers.ShouldBe(["演示申请表", "租赁合同"]);
    }

    [Fact]
    public void A_changed_character_is_found_wherever_it_stands()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var code = CardCode.Sign(CardText.Of(MadeCard.HandedOut(), "442000", "442000-1"), key);

        // The last character of 64 bytes in base64url holds four bits of nothing.
        for (var i = 0; i < code.Length - 1; i++)
        {
            var changed = $"{code[..i]}{(code[i] == 'A' ? 'B' : 'A')}{code[(i + 1)..]}";
            (CardCode.Read(changed)?.IsSignedBy(key) ?? false).ShouldBeFalse(changed);
        }
    }

    [Fact]
    public void Many_long_papers_stand_in_the_code_as_far_as_they_fit()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var card = MadeCard.HandedOut(MadeCard.Sheet with { Papers = [.. Enumerable.Range(0, 30).Select(i => new PaperTold($"{new string('长', 18)}{i}"))] });

        var text = CardText.Of(card, "442000", "442000-1");

        text.Count.ShouldBe(30);
        text.Papers.Count.ShouldBe(5);
        CardCode.Sign(text, key).Length.ShouldBeLessThan(700);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TC1")]
    [InlineData("TC1..")]
    [InlineData("TC1.AAAA.AAAA")]
    [InlineData("TC2.MQ.MQ")]
    [InlineData("TC1.****.AAAA")]
    [InlineData("TC1.AAAA.AAAA.AAAA")]
    [InlineData("示例")]
    public void What_is_no_code_is_none(string typed) => CardCode.Read(typed).ShouldBeNull();

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1999, 2000, 99.9)]
    [InlineData(2000, 2000, 100.0)]
    [InlineData(2, 3, 66.6)]
    [InlineData(0, 5, 0.0)]
    public void A_share_is_cut_and_never_rounded_up(int part, int whole, double? percent) => ((double?)CardShare.Of(part, whole)).ShouldBe(percent);
}
