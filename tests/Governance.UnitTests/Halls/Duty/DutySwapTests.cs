using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.UnitTests.Calendar;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Duty;

public class DutySwapTests
{
    private static readonly Guid Asker = Example.Id("asker");
    private static readonly Guid Asked = Example.Id("asked");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private readonly DutyDay _own = Day("2026-12-01", Asker);
    private readonly DutyDay _other = Day("2026-12-04", Asked);

    [Fact]
    public void With_consent_both_days_change_hands_and_say_why()
    {
        var swap = Ask();
        swap.Consent(Asked, _own, _other, _clock);

        (_own.StaffId, _other.StaffId).ShouldBe((Asked, Asker));
        (_own.Reason, _other.Reason).ShouldBe(("外出开会", "外出开会"));
        swap.State.ShouldBe(DutySwapState.Agreed);
    }

    [Fact]
    public void SwapHasConsent()
    {
        foreach (var somebody in new Guid?[] { Asker, Example.Id("planner"), null })
        {
            new Action(() => Ask().Consent(somebody, _own, _other, _clock)).ShouldRefuse(DutyErrorCodes.SwapNeedsConsent);
            new Action(() => Ask().Refuse(somebody, _clock)).ShouldRefuse(DutyErrorCodes.SwapNeedsConsent);
        }

        _own.StaffId.ShouldBe(Asker);
    }

    [Fact]
    public void SwapIsTakenBackByAsker() => new Action(() => Ask().Withdraw(Asked, _clock)).ShouldRefuse(DutyErrorCodes.SwapNotOwn);

    [Fact]
    public void SwapIsUndecided()
    {
        var swap = Ask();
        swap.Withdraw(Asker, _clock);

        new Action(() => swap.Consent(Asked, _own, _other, _clock)).ShouldRefuse(DutyErrorCodes.SwapDecided);
        new Action(() => swap.Refuse(Asked, _clock)).ShouldRefuse(DutyErrorCodes.SwapDecided);
    }

    [Fact]
    public void SwapIsOfOwnDay() =>
        new Action(() => DutySwap.Ask(Example.Id("swap"), Example.Hall(), Example.Id("third"), _own, _other, "外出开会", _clock))
            .ShouldRefuse(DutyErrorCodes.SwapNotOwn, "day");

    [Fact]
    public void SwapIsWithSomebodyElse() =>
        new Action(() => DutySwap.Ask(Example.Id("swap"), Example.Hall(), Asker, _own, Day("2026-12-08", Asker), "外出开会", _clock))
            .ShouldRefuse(DutyErrorCodes.SwapWithOneself, "otherDay");

    [Fact]
    public void SwapIsOfComingDays()
    {
        new Action(() => DutySwap.Ask(Example.Id("swap"), Example.Hall(), Asker, Day("2026-11-23", Asker), _other, "外出开会", _clock))
            .ShouldRefuse(DutyErrorCodes.SwapDayPast, "day");
        new Action(() => DutySwap.Ask(Example.Id("swap"), Example.Hall(), Asker, _own, Day("2026-11-20", Asked), "外出开会", _clock))
            .ShouldRefuse(DutyErrorCodes.SwapDayPast, "otherDay");
    }

    [Fact]
    public void SwapDaysAreUnchanged()
    {
        var swap = Ask();
        _other.Cover(Example.Id("third"), "生病", new DateOnly(2026, 11, 23));

        new Action(() => swap.Consent(Asked, _own, _other, _clock)).ShouldRefuse(DutyErrorCodes.SwapDaysChanged);
        new Action(() => swap.Consent(Asked, _own, null, _clock)).ShouldRefuse(DutyErrorCodes.SwapDaysChanged);
    }

    [Fact]
    public void SwapDaysAreStillComing()
    {
        var swap = Ask();
        _clock.Advance(TimeSpan.FromDays(8));

        new Action(() => swap.Consent(Asked, _own, _other, _clock)).ShouldRefuse(DutyErrorCodes.SwapDayPast);
    }

    private static DutyDay Day(string day, Guid staff) =>
        DutyDay.Plan(Example.Id($"day {day} {staff}"), Example.Hall(), Calendars.Day(day), staff, null);

    private DutySwap Ask() => DutySwap.Ask(Example.Id("swap"), Example.Hall(), Asker, _own, _other, "外出开会", _clock);
}
