using Governance.Identity.Security;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Identity;

public class SignInThrottleTests
{
    [Fact]
    public void An_address_that_failed_too_often_waits_and_the_others_do_not()
    {
        using var throttle = new SignInThrottle(Options.Create(new IdentitySettings { FailuresPerMinute = 2 }));

        throttle.NoteFailure("10.0.0.1");
        throttle.IsExhausted("10.0.0.1").ShouldBeFalse();
        throttle.NoteFailure("10.0.0.1");

        throttle.IsExhausted("10.0.0.1").ShouldBeTrue();
        throttle.IsExhausted("10.0.0.2").ShouldBeFalse();
    }
}
