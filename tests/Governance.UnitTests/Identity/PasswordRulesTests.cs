using CsCheck;
using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class PasswordRulesTests
{
    [Theory]
    [InlineData("Wudu7qing8ma", null)]
    [InlineData("吐槽找茬窗口每天开门2019", null)]
    [InlineData("Wudu7qing8m", IdentityErrorCodes.PasswordTooShort)]
    [InlineData("wuduqingmapao", IdentityErrorCodes.PasswordNeedsLettersAndDigits)]
    [InlineData("1234567890123", IdentityErrorCodes.PasswordNeedsLettersAndDigits)]
    [InlineData("xDEMO-Clerk-2026", IdentityErrorCodes.PasswordHoldsUserName)]
    [InlineData("aaaaaaaa1111", IdentityErrorCodes.PasswordTooSimple)]
    public void A_password_is_long_mixed_and_not_the_name(string password, string? code) =>
        PasswordRules.BrokenBy("demo-clerk", password).ShouldBe(code);

    [Fact]
    public void A_password_has_an_end() =>
        PasswordRules.BrokenBy("demo-clerk", new string('a', 60) + new string('1', 69)).ShouldBe(IdentityErrorCodes.PasswordTooLong);

    [Fact]
    public void A_one_time_password_keeps_the_rules_and_has_no_signs_that_look_alike() =>
        Gen.Int[0, 1000].Sample(
            _ =>
            {
                var password = OneTimePassword.Create();
                PasswordRules.BrokenBy("admin", password).ShouldBeNull();
                password.ShouldMatch("^([a-z2-9]{4}-){3}[a-z2-9]{4}$");
                password.IndexOfAny(['i', 'l', 'o', '0', '1']).ShouldBe(-1);
            },
            iter: 500);
}
