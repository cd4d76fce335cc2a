using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Staff.Rules;
using Governance.Kernel.Domain.Rules;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Staff;

public class StaffRuleTests
{
    private static readonly DateOnly From = new(2026, 1, 5);

    private static readonly StaffFacts Facts = new("演示员甲", "窗口工作人员", null, Example.Id("hall"), Example.Id("window"));

    private static readonly Change Today = new(Example.Today, Correction: false, "演示员乙", new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Nobody_is_without_a_work_number(string number) =>
        Should(() => Join(number, Facts)).ShouldRefuse(StaffErrorCodes.WorkNumberMissing, "workNumber");

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    public void Nobody_is_without_a_name(string name) =>
        Should(() => Join("A001", Facts with { Name = name })).ShouldRefuse(StaffErrorCodes.NameMissing, "name");

    [Fact]
    public void Two_people_do_not_share_a_work_number()
    {
        Check(new WorkNumberIsFree("A001", "演示员乙")).ShouldRefuse(StaffErrorCodes.WorkNumberTaken, "workNumber");
        Check(new WorkNumberIsFree("A001", null)).ShouldNotThrow();
    }

    [Fact]
    public void Two_people_do_not_share_an_account()
    {
        Check(new AccountIsFree("demo", "演示员乙")).ShouldRefuse(StaffErrorCodes.AccountTaken, "account");
        Check(new AccountIsFree("demo", null)).ShouldNotThrow();
    }

    [Fact]
    public void Nobody_is_sent_to_a_window_on_a_day_on_which_it_is_not_open()
    {
        var window = Window(Example.Hall());

        Check(new StaffWindowIsOpen(window, From.AddDays(-1))).ShouldRefuse(StaffErrorCodes.WindowNotOpen, "windowId");
        Check(new StaffWindowIsOpen(window, From)).ShouldNotThrow();
    }

    [Fact]
    public void Whoever_stands_at_a_window_works_in_its_hall()
    {
        var hall = Example.Hall();
        var other = Hall.Open(Example.Id("other hall"), Example.Tenant, "990101-02", "990101", Example.Facts);

        Check(new WindowIsOfTheHall(Window(hall), other)).ShouldRefuse(StaffErrorCodes.WindowOfAnotherHall, "windowId");
        Check(new WindowIsOfTheHall(Window(hall), hall)).ShouldNotThrow();
        Check(new WindowIsOfTheHall(null, other)).ShouldNotThrow();
    }

    [Fact]
    public void A_photo_is_a_picture()
    {
        var member = Join("A001", Facts);

        Should(() => member.Show(new StoredFile("00", "a.pdf", "application/pdf", 1), Today)).ShouldRefuse(StaffErrorCodes.PhotoNotAPicture, "file");
        member.Show(new StoredFile("00", "a.png", "image/png", 1), Today);

        member.ToState().PhotoHash.ShouldBe("00");
    }

    [Fact]
    public void Somebody_sent_elsewhere_stands_at_one_window_and_where_he_stood_is_kept()
    {
        var member = Join("A001", Facts);

        member.Edit(Facts with { WindowId = Example.Id("second window") }, Today).ShouldBeTrue();

        member.WindowId.ShouldBe(Example.Id("second window"));
        var past = ((IBookEntry)member).TakePast().ShouldHaveSingleItem();
        past.Until.ShouldBe(Example.Today);
        past.State.ShouldContain(Example.Id("window").ToString());
    }

    [Fact]
    public void An_account_changes_nothing_that_the_public_sees()
    {
        var member = Join("A001", Facts);
        var before = member.ToState();

        member.SignInAs(Example.Id("account"), "demo");

        member.ToState().ShouldBe(before);
        member.AccountId.ShouldBe(Example.Id("account"));
    }

    private static Action Should(Action work) => work;

    private static Action Check(Rule rule) => () => Rule.Check(rule);

    private static StaffMember Join(string number, StaffFacts facts) => StaffMember.Join(Example.Id("member"), Example.Tenant, number, facts, From);

    private static Window Window(Hall hall) => Governance.Halls.Domain.Book.Window.Open(
        Example.Id("window"), hall, new WindowFacts("A区", "8", null, [WindowKind.General], null, null), From);
}
