using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Opening;

public class HallClosureTests
{
    private static readonly DateOnly Today = Example.Today;

    [Fact]
    public void A_closure_is_announced_from_today_on()
    {
        var closure = Announce(Today, Today.AddDays(1));

        closure.ToState().ShouldBe(new HallClosureState(closure.Id, Today, Today.AddDays(1), "演示搬迁"));
        closure.TenantId.ShouldBe(Example.Tenant);
    }

    [Fact]
    public void ClosureIsNotInThePast() => Refuse(Facts(Today.AddDays(-1), Today), OpeningErrorCodes.ClosureInPast, "from");

    [Fact]
    public void ClosureHasDays()
    {
        Refuse(Facts(null, Today), OpeningErrorCodes.ClosureDayMissing, "from");
        Refuse(Facts(Today, null), OpeningErrorCodes.ClosureDayMissing, "to");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("　")]
    public void ClosureHasAReason(string? reason) =>
        Refuse(new ClosureFacts(Today, Today, reason), OpeningErrorCodes.ClosureReasonMissing, "reason");

    [Fact]
    public void EndsAfterItBegins() => Refuse(Facts(Today.AddDays(2), Today.AddDays(1)), HallBookErrorCodes.EndsBeforeItBegins, "to");

    [Fact]
    public void DayIsInRange()
    {
        Refuse(Facts(DateOnly.MinValue, Today), Input.DayOutOfRange, "from");
        Refuse(Facts(Today, DateOnly.MaxValue), Input.DayOutOfRange, "to");
    }

    [Fact]
    public void ClosureIsNotTooLong()
    {
        Announce(Today, Today.AddDays(365)).To.ShouldBe(Today.AddDays(365));
        Refuse(Facts(Today, Today.AddDays(366)), OpeningErrorCodes.ClosureTooLong, "to");
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 4, true)]
    [InlineData(5, 9, true)]
    [InlineData(1, 2, false)]
    [InlineData(6, 9, false)]
    public void ClosureMeetsNoOther(int from, int to, bool meets)
    {
        var other = Announce(Today.AddDays(3), Today.AddDays(5));
        var announce = () => { Announce(Today.AddDays(from), Today.AddDays(to), other); };

        if (meets)
        {
            announce.ShouldRefuse(OpeningErrorCodes.ClosuresOverlap);
        }
        else
        {
            announce.ShouldNotThrow();
        }
    }

    [Fact]
    public void Only_what_has_no_day_behind_it_can_be_taken_back()
    {
        var closure = Announce(Today, Today.AddDays(3));

        closure.CanBeTakenBack(Today).ShouldBeTrue();
        closure.CanBeTakenBack(Today.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void One_that_runs_is_shortened_and_keeps_the_days_gone_by()
    {
        var closure = Announce(Today, Today.AddDays(5));

        closure.Shorten(Today.AddDays(1), Today.AddDays(2));

        closure.To.ShouldBe(Today.AddDays(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(9)]
    public void LastDayShortensTheClosure(int lastDay) =>
        new Action(() => Announce(Today, Today.AddDays(5)).Shorten(Today.AddDays(lastDay), Today.AddDays(2)))
            .ShouldRefuse(OpeningErrorCodes.ClosureNotShortened, "lastDay");

    [Fact]
    public void ClosureIsNotOver() =>
        new Action(() => Announce(Today, Today.AddDays(1)).Shorten(Today, Today.AddDays(2))).ShouldRefuse(OpeningErrorCodes.ClosureOver);

    [Fact]
    public void Each_change_tells_all_that_holds()
    {
        var hours = HallHours.Of(Example.Id("hours"), Example.Hall());
        var closure = Announce(Today, Today);
        hours.Set(HoursInput.Read("8:30-12:00"));

        hours.Changed(Example.Hall(), [closure]);

        var told = hours.Events().ShouldHaveSingleItem().ShouldBeOfType<HallOpeningChangedEto>();
        told.Hours.ShouldBe("08:30-12:00");
        told.Revision.ShouldBe(1);
        told.Closures.ShouldBe([closure.ToState()]);
        hours.Set(null);
        hours.ToHours().ShouldBeNull();
    }

    private static ClosureFacts Facts(DateOnly? from, DateOnly? to) => new(from, to, " 演示搬迁 ");

    private static HallClosure Announce(DateOnly from, DateOnly to, params HallClosure[] others) =>
        HallClosure.Announce(Example.Id("closure"), Example.Hall(), Facts(from, to), others, Today);

    private static void Refuse(ClosureFacts facts, string code, string field) =>
        new Action(() => HallClosure.Announce(Example.Id("closure"), Example.Hall(), facts, [], Today)).ShouldRefuse(code, field);
}
