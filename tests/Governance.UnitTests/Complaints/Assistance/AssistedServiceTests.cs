using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Assistance;

/// <summary>Each rule of a help order, by its code.</summary>
public class AssistedServiceTests
{
    private const string Friday = "2026-11-20";

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static readonly AssistanceHelper Helper = new(Ids.Create(), "演示帮办员甲");

    private static readonly AssistanceHelper Other = new(Ids.Create(), "演示帮办员乙");

    [Fact]
    public void An_order_goes_from_the_request_to_the_rating_and_tells_that_it_is_done()
    {
        var order = Assigned();
        order.Appoint(At(), Calendars.Shandong, new DateOnly(2026, 11, 23), "9：30", "10:30", "演示窗口");
        order.NoteConsent(At(), ConsentGiver.Self, ConsentWay.Signed, hasWitness: false);
        order.TakeStep(At(), "演示：代填了表。");
        order.Complete(At("2026-11-23"), "演示：办好了。");
        order.Rate(At("2026-11-23"), 5, "演示：很好。");

        order.TakeWritten().Select(e => e.Change).ShouldBe(
        [
            AssistanceChange.Requested, AssistanceChange.Assigned, AssistanceChange.Appointed, AssistanceChange.ConsentNoted, AssistanceChange.StepTaken,
            AssistanceChange.Completed, AssistanceChange.Rated,
        ]);
        order.Revision.ShouldBe(7);
        order.AppointmentAt.ShouldBe(new DateTime(2026, 11, 23, 1, 30, 0, DateTimeKind.Utc));
        var told = ((IHasDistributedEvents)order).TakeDistributedEvents().Single().ShouldBeOfType<AssistanceCompletedEto>();
        (told.HallCode, told.People, told.Day).ShouldBe(("370786-01", 1, new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void Nothing_is_done_in_somebodys_name_before_he_consents()
    {
        var order = Assigned();

        Refused(() => order.TakeStep(At(), "演示"), AssistanceErrorCodes.ConsentMissing);
        Refused(() => order.Complete(At(), "演示"), AssistanceErrorCodes.ConsentMissing);
        Refused(() => order.NoteConsent(At(), ConsentGiver.Self, ConsentWay.OralBeforeWitness, hasWitness: false), AssistanceErrorCodes.WitnessMissing);
        order.NoteConsent(At(), ConsentGiver.Guardian, ConsentWay.OralBeforeWitness, hasWitness: true);
        Refused(() => order.NoteConsent(At(), ConsentGiver.Self, ConsentWay.Signed, hasWitness: false), AssistanceErrorCodes.ConsentTwice);
        Refused(() => order.Complete(At(), "演示"), AssistanceErrorCodes.NothingWasDone);
    }

    [Theory]
    [InlineData("2026-11-21", "09:00", "10:00", "演示窗口", AssistanceErrorCodes.AppointmentOnADayOff)]
    [InlineData("2026-11-20", "09:59", "10:30", "演示窗口", AssistanceErrorCodes.AppointmentIsPast)]
    [InlineData("2026-11-23", "10:00", "10:00", "演示窗口", AssistanceErrorCodes.AppointmentEndsFirst)]
    [InlineData("2027-11-22", "10:00", "11:00", "演示窗口", AssistanceErrorCodes.AppointmentTooFar)]
    [InlineData("2026-11-23", "早上", "11:00", "演示窗口", AssistanceErrorCodes.TimeNotReadable)]
    [InlineData("2026-11-23", "10:00", null, "演示窗口", AssistanceErrorCodes.TimeNotReadable)]
    [InlineData("2026-11-23", "10:00", "11:00", " ", AssistanceErrorCodes.PlaceMissing)]
    [InlineData("0001-01-01", "10:00", "11:00", "演示窗口", Input.DayOutOfRange)]
    public void An_appointment_in_the_hall_can_be_kept(string day, string from, string? until, string place, string code)
    {
        var order = Assigned();

        Refused(() => order.Appoint(At(), Calendars.Shandong, Calendars.Day(day), from, until, place), code);
        order.AppointmentAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(AssistanceVisit.ExtendedHours, "演示窗口")]
    [InlineData(AssistanceVisit.AtHome, null)]
    [InlineData(AssistanceVisit.AwayVisit, "演示码头")]
    public void Extended_hours_and_visits_are_on_any_day(AssistanceVisit visit, string? place)
    {
        var order = Assigned(visit);

        order.Appoint(At(), Calendars.Shandong, new DateOnly(2026, 11, 21), "19:00", "20:00", place);

        order.Place.ShouldBe(place);
    }

    [Fact]
    public void Whoever_does_not_have_the_order_does_nothing_to_it()
    {
        var order = Assigned();
        var stranger = new Actor(ActorKind.Staff, null, "演示旁人", null, Other.StaffId);
        var helper = new Actor(ActorKind.Staff, null, Helper.Name, null, Helper.StaffId);

        Refused(() => order.NoteConsent(At(by: stranger), ConsentGiver.Self, ConsentWay.Signed, hasWitness: false), AssistanceErrorCodes.NotTheHelper);
        Refused(() => order.NoteLook(At(by: stranger), isManager: false, "演示"), AssistanceErrorCodes.LookNotAllowed);
        Refused(() => order.HandOver(At(by: stranger), Other, "演示"), AssistanceErrorCodes.NotTheHelper);
        order.NoteLook(At(by: helper), isManager: false, "演示");
        order.NoteLook(At(), isManager: true, "演示");
        Refused(() => order.HandOver(At(by: helper), Helper, "演示"), AssistanceErrorCodes.HandedToTheSame);
        order.HandOver(At(by: helper), Other, "演示：调休。");

        order.HelperId.ShouldBe(Other.StaffId);
        order.Holdings.Select(h => (h.HelperName, h.To is null)).ShouldBe([(Helper.Name, false), (Other.Name, true)]);
        order.NoteConsent(At(by: stranger), ConsentGiver.Self, ConsentWay.Phone, hasWitness: false);
    }

    [Fact]
    public void What_is_over_stays_over()
    {
        var order = Assigned();
        Refused(() => order.Assign(At(), Other, []), AssistanceErrorCodes.NotInThisState);
        Refused(() => order.Rate(At(), 5, null), AssistanceErrorCodes.NotInThisState);
        Refused(() => order.Cancel(At(), " "), CaseErrorCodes.TextRequired);
        order.Cancel(At(), "演示：不用了。");

        Refused(() => order.Cancel(At(), "演示"), AssistanceErrorCodes.NotInThisState);
        Refused(() => order.TakeStep(At(), "演示"), AssistanceErrorCodes.NotInThisState);
        order.Holdings.Single().To.ShouldNotBeNull();
    }

    [Fact]
    public void It_is_rated_once_on_five_levels()
    {
        var order = Assigned();
        order.NoteConsent(At(), ConsentGiver.Self, ConsentWay.Signed, hasWitness: false);
        order.TakeStep(At(), "演示");
        order.Complete(At(), "演示");

        Refused(() => order.Rate(At(), 6, null), CaseErrorCodes.LevelOutOfRange);
        order.Rate(At(), 4, null);
        Refused(() => order.Rate(At(), 5, null), AssistanceErrorCodes.RatedTwice);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2001)]
    public void It_is_for_some_people(int people) => Refused(() => Requested(AssistanceVisit.AwayVisit, people), AssistanceErrorCodes.PeopleOutOfRange);

    [Theory]
    [InlineData("fee")]
    [InlineData("Input.Price")]
    [InlineData("AMOUNT")]
    [InlineData("费用")]
    public void No_name_of_a_fee_gets_in(string name) => Refused(() => AssistanceFee.RequireNone(["text", name]), AssistanceErrorCodes.FreeOfCharge);

    [Fact]
    public void No_part_of_an_order_holds_money() => typeof(AssistedService).GetProperties()
        .Where(p => p.PropertyType == typeof(decimal) || p.PropertyType == typeof(decimal?) || p.PropertyType == typeof(double)).ShouldBeEmpty();

    private static AssistedService Assigned(AssistanceVisit visit = AssistanceVisit.InHall)
    {
        var order = Requested(visit, 1);
        order.Assign(At(), Helper, []);
        return order;
    }

    private static AssistedService Requested(AssistanceVisit visit, int people) => AssistedService.Request(At(), new AssistanceRequest
    {
        TenantId = Ids.Create(),
        Number = "K7P39Q",
        HallId = Ids.Create(),
        HallCode = "370786-01",
        Channel = AssistanceChannel.Window,
        Requester = AssistanceRequester.Self,
        Reason = AssistanceReason.Old,
        Visit = visit,
        People = people,
        Text = "演示：不会填表。",
    });

    private static CaseAct At(string day = Friday, Actor? by = null)
    {
        var act = TimedCase.At(day);
        return by is null ? act : act with { By = by };
    }

    private static void Refused(Action verb, string code) => Should.Throw<BusinessException>(verb).Code.ShouldBe(code);
}
