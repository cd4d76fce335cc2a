using System.Text.Json;
using CsCheck;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Book;

public class BookEntryTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    [Fact]
    public void A_change_keeps_what_stood_before_it()
    {
        var window = BookExample.Window();

        window.Edit(BookExample.Facts with { Number = "12", Zone = "B区" }, BookExample.From(March)).ShouldBeTrue();

        var past = window.Past().ShouldHaveSingleItem();
        (past.SubjectId, past.Revision, past.Until, past.Kind).ShouldBe((window.Id, 1, March, nameof(Window)));
        var then = JsonSerializer.Deserialize<WindowState>(past.State, BookJson.Options)!;
        (then.Zone, then.Number).ShouldBe(("A区", "8"));
        then.Kinds.ShouldBe([WindowKind.Complaint]);
        (window.Revision, window.ChangedFrom).ShouldBe((2, March));
    }

    [Fact]
    public void A_correction_keeps_nothing_for_what_it_replaces_never_was()
    {
        var window = BookExample.Window();

        window.Edit(BookExample.Facts with { Number = "12" }, BookExample.Correction).ShouldBeTrue();

        window.Past().ShouldBeEmpty();
        (window.Revision, window.Number, window.ChangedFrom).ShouldBe((2, "12", BookExample.First));
    }

    [Fact]
    public void What_differs_in_nothing_is_no_change()
    {
        var window = BookExample.Window();
        ((IBookEntry)window).TakeChanged().ShouldBeTrue();

        window.Edit(BookExample.Facts with { Kinds = [WindowKind.Complaint] }, BookExample.From(March)).ShouldBeFalse();

        window.Past().ShouldBeEmpty();
        (window.Revision, ((IBookEntry)window).TakeChanged()).ShouldBe((1, false));
    }

    [Fact]
    public void What_has_not_begun_has_no_history()
    {
        var window = BookExample.Window(from: Example.Today.AddDays(7));

        window.Edit(BookExample.Facts with { Number = "9" }, BookExample.From(Example.Today));

        window.Past().ShouldBeEmpty();
    }

    [Fact]
    public void A_past_state_remembers_where_it_stood()
    {
        var (hall, one, other) = (Example.Id("hall"), Example.Id("one"), Example.Id("other"));
        var member = StaffMember.Join(Example.Id("staff"), Example.Tenant, "001", new StaffFacts("演示员甲", null, null, hall, one), BookExample.First);

        member.Edit(member.Facts() with { WindowId = other }, BookExample.From(March));

        member.Past().ShouldHaveSingleItem().Places.Select(p => (p.PlaceId, p.Until)).ShouldBe([(hall, March), (one, March)]);
    }

    [Fact]
    public void ChangeIsNotBeforeTheLast()
    {
        var window = BookExample.Window();
        window.Edit(BookExample.Facts with { Number = "12" }, BookExample.From(March));

        new Action(() => window.Edit(BookExample.Facts with { Number = "13" }, BookExample.From(March.AddDays(-1))))
            .ShouldRefuse(HallBookErrorCodes.ChangeBeforeTheLast, "changeFrom");
    }

    [Fact]
    public void EndsAfterItBegins()
    {
        var window = BookExample.Window();

        new Action(() => window.End(BookExample.First.AddDays(-1), BookExample.Correction)).ShouldRefuse(HallBookErrorCodes.EndsBeforeItBegins, "to");
        window.End(BookExample.First, BookExample.Correction);
        (window.IsThereOn(BookExample.First), window.IsThereOn(BookExample.First.AddDays(1))).ShouldBe((true, false));
        window.Resume(BookExample.Correction);
        window.IsThereOn(BookExample.First.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void BeginsBeforeItChanges()
    {
        var window = BookExample.Window();
        window.Exist(BookExample.First.AddDays(5), null, BookExample.Correction);
        (window.From, window.ChangedFrom).ShouldBe((BookExample.First.AddDays(5), BookExample.First.AddDays(5)));
        window.Edit(BookExample.Facts with { Number = "12" }, BookExample.From(March));

        new Action(() => window.Exist(March, null, BookExample.Correction)).ShouldRefuse(HallBookErrorCodes.BeginsAfterItChanged, "from");
        window.Exist(March.AddDays(-1), null, BookExample.Correction);
        (window.From, window.ChangedFrom).ShouldBe((March.AddDays(-1), March));
    }

    [Fact]
    public void First_and_last_day_are_corrected_together()
    {
        var window = BookExample.Window();
        window.End(BookExample.First.AddDays(1), BookExample.Correction);

        window.Exist(March, March.AddDays(1), BookExample.Correction);

        (window.From, window.To, window.Revision).ShouldBe((March, March.AddDays(1), 3));
    }

    [Fact]
    public void DayIsInRange() =>
        new Action(() => BookExample.Window(from: new DateOnly(1, 1, 1))).ShouldRefuse(Governance.Kernel.Exceptions.Input.DayOutOfRange, "from");

    // A day of the past shows what the last change up to it says, however many follow.
    [Fact]
    public void Every_day_shows_the_last_change_up_to_it() =>
        Gen.Int[0, 20].List[0, 12].Sample(steps =>
        {
            var department = BookExample.Department("第 0 名");
            var (day, said) = (BookExample.First, new SortedDictionary<DateOnly, string> { [BookExample.First] = "第 0 名" });
            foreach (var (step, number) in steps.Select((step, index) => (step, index + 1)))
            {
                day = day.AddDays(step);
                department.Edit(new DepartmentFacts($"第 {number} 名", null), BookExample.From(day));
                said[day] = $"第 {number} 名";
            }

            var past = department.Past();
            foreach (var offset in Enumerable.Range(0, day.DayNumber - BookExample.First.DayNumber + 2))
            {
                var asked = BookExample.First.AddDays(offset);
                var replaced = past.Where(p => p.Until > asked).MinBy(p => p.Revision);
                var name = replaced is null ? department.Name : JsonSerializer.Deserialize<DepartmentState>(replaced.State, BookJson.Options)!.Name;
                name.ShouldBe(said.Last(s => s.Key <= asked).Value);
            }
        });
}
