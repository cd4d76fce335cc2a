using System.Globalization;
using CsCheck;
using Governance.Reporting.Domain.Reports;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public class ShareTests
{
    [Theory]
    [InlineData(0, 0, "–")]
    [InlineData(0, 136, "0%")]
    [InlineData(136, 136, "100%")]
    [InlineData(19880, 19881, "99.99%")]
    [InlineData(9996, 10000, "99.96%")]
    [InlineData(9799, 10000, "97.99%")]
    [InlineData(2, 3, "66.66%")]
    [InlineData(1, 1_000_000, "<0.01%")]
    [InlineData(int.MaxValue - 1, int.MaxValue, "99.99%")]
    public void A_share_is_cut_and_never_rounded(int numerator, int denominator, string text) =>
        Share.Format(numerator, denominator).ShouldBe(text);

    [Fact]
    public void No_share_says_more_than_there_is() =>
        Gen.Int[1, 100_000].SelectMany(all => Gen.Int[1, all].Select(some => (some, all))).Where(s => s.some < s.all).Sample((some, all) =>
        {
            var text = Share.Format(some, all).TrimStart('<').TrimEnd('%');
            (decimal.Parse(text, CultureInfo.InvariantCulture) * all).ShouldBeLessThanOrEqualTo(
                Share.Format(some, all)[0] == '<' ? 0.01m * all : 100m * some);
        });
}
