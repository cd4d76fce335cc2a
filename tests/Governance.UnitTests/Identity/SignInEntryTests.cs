using Governance.Identity.Domain;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class SignInEntryTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");

    [Theory]
    [InlineData("MySecret2026", "My***")]
    [InlineData("M", "M***")]
    public void A_name_that_nobody_has_is_not_written_out(string typed, string written) =>
        new SignInEntry(Id, Now, SignInOutcome.UnknownUser, null, typed, "10.0.0.1").UserName.ShouldBe(written);

    [Fact]
    public void The_name_of_an_account_is_written_out() =>
        new SignInEntry(Id, Now, SignInOutcome.WrongPassword, Id, "demo-clerk", null).UserName.ShouldBe("demo-clerk");
}
