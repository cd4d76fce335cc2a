using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

public class HallTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void TextIsGiven()
    {
        new Action(() => Example.Hall().Rename(" ", true)).ShouldRefuse(HallErrorCodes.TextRequired, "name");
        new Action(() => Example.Hall().Correct(null, "", true)).ShouldRefuse(HallErrorCodes.TextRequired, "source");
    }

    [Fact]
    public void TextFits() =>
        new Action(() => Example.Hall().Move(new string('路', 201))).ShouldRefuse(HallErrorCodes.TextTooLong, "address");

    [Fact]
    public void HallClosesOnce()
    {
        var hall = Example.Hall();
        hall.Close(Day);

        new Action(() => hall.Close(Day.AddDays(1))).ShouldRefuse(HallErrorCodes.AlreadyClosed);
        hall.Reopen();
        hall.Close(Day.AddDays(1));
        hall.To.ShouldBe(Day.AddDays(1));
    }

    [Fact]
    public void HallClosesAfterItOpens() =>
        new Action(() => Example.Hall(from: Day).Close(Day.AddDays(-1))).ShouldRefuse(HallErrorCodes.ClosedBeforeOpened, "to");

    [Fact]
    public void A_hall_is_open_from_its_first_day_to_its_last()
    {
        var hall = Example.Hall(Day, Day.AddDays(1));

        hall.IsOpenOn(Day.AddDays(-1)).ShouldBeFalse();
        hall.IsOpenOn(Day).ShouldBeTrue();
        hall.IsOpenOn(Day.AddDays(1)).ShouldBeTrue();
        hall.IsOpenOn(Day.AddDays(2)).ShouldBeFalse();
    }

    [Fact]
    public void Each_change_tells_the_whole_state_with_the_next_revision()
    {
        var hall = Example.Hall();
        hall.Rename("演示县为民服务中心", true);
        hall.KeepHours("周一至周五 9:00-17:00");
        hall.Close(Day);

        var states = hall.Events().Cast<HallChangedEto>().Select(e => e.Hall).ToList();
        states.Select(s => s.Revision).ShouldBe([1, 2, 3, 4]);
        states[^1].ShouldBe(hall.ToState());
        states[^1].To.ShouldBe(Day);
    }

    [Fact]
    public void What_changes_nothing_tells_nothing()
    {
        var hall = Example.Hall();
        hall.Events();

        hall.Rename(hall.Name, hall.NameVerified);
        hall.Move(hall.Address);
        hall.Reopen();

        hall.Events().ShouldBeEmpty();
        hall.Revision.ShouldBe(1);
    }

    [Fact]
    public void A_hall_that_somebody_has_changed_is_no_longer_the_packs()
    {
        var hall = Hall.Import(Example.Id("hall"), Example.Tenant, "990101-01", "990101", Example.Facts);
        hall.Update(Example.Facts with { Name = "新名" }).ShouldBeTrue();
        hall.Update(Example.Facts with { Name = "新名" }).ShouldBeFalse();

        hall.Move("演示路 2 号");

        hall.Update(Example.Facts with { Name = "更新的名" }).ShouldBeFalse();
        hall.Name.ShouldBe("新名");
    }
}
