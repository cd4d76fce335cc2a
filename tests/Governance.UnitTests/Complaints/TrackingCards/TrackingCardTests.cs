using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.TrackingCards;

public class TrackingCardTests
{
    [Fact]
    public void A_paper_that_was_not_on_the_card_is_a_violation_that_names_who_told_what_and_who_asks()
    {
        var card = MadeCard.HandedOut();
        card.TakeWritten();

        card.Visit(MadeCard.Act(days: 3, MadeCard.Window), Note(false, "还要一份证明", asked: "演示证明"));

        var violation = card.TakeWritten().OfType<CardViolation>().ShouldHaveSingleItem();
        violation.Kind.ShouldBe(CardViolationKind.NotOnTheCard);
        violation.Paper.ShouldBe("演示证明");
        (violation.ToldById, violation.ToldByName, violation.ToldAt).ShouldBe((MadeCard.Teller, "演示甲", MadeCard.Morning));
        (violation.AskedByName, violation.AskedAt).ShouldBe(("演示乙", MadeCard.Morning.AddDays(3)));
        card.Missing.Select(p => p.Name).ShouldBe(["演示申请表", "租赁合同", "演示证明"]);
        card.State.ShouldBe(TrackingCardState.Open);
        ((IHasDistributedEvents)card).TakeDistributedEvents().Select(e => e.GetType())
            .ShouldBe([typeof(TrackingCardIssuedEto), typeof(CardViolatedEto), typeof(SecondVisitNotedEto)]);
    }

    [Fact]
    public void It_is_a_violation_though_the_matter_was_done()
    {
        var card = MadeCard.HandedOut();

        card.Visit(MadeCard.Act(3), Note(true, null, asked: "演示证明"));

        card.State.ShouldBe(TrackingCardState.Done);
        card.Violations.ShouldBe(1);
        card.TakeWritten().OfType<CardVisit>().Single().Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_paper_that_was_brought_is_not_asked_for_again()
    {
        var card = MadeCard.HandedOut();
        card.Revise(MadeCard.Act(1), new CardRevision([card.Papers[0].Id], [], [], null));

        card.Visit(MadeCard.Act(3), Note(false, "又要一遍", asked: " 演示 申请表 "));

        card.TakeWritten().OfType<CardViolation>().Single().Kind.ShouldBe(CardViolationKind.AskedAgain);
        card.Papers.Count.ShouldBe(2);
        card.Missing.Count().ShouldBe(2);
    }

    [Fact]
    public void A_paper_that_the_card_names_as_missing_may_be_asked_for() =>
        Refused(card => card.Visit(MadeCard.Act(3), Note(false, "没有带", asked: "租赁合同"))).ShouldBe(TrackingCardErrorCodes.PaperWasTold);

    [Fact]
    public void What_is_added_on_the_same_day_is_a_correction_and_later_a_violation()
    {
        var card = MadeCard.HandedOut();
        card.Revise(MadeCard.Act(), new CardRevision([], [], [new PaperTold("演示照片")], null));
        card.Violations.ShouldBe(0);

        card.Revise(MadeCard.Act(1), new CardRevision([], [], [new PaperTold("演示证明")], null));

        card.Violations.ShouldBe(1);
        card.Revision.ShouldBe(3);
    }

    [Fact]
    public void A_visit_that_did_not_succeed_says_why() =>
        Refused(card => card.Visit(MadeCard.Act(3), Note(false, " "))).ShouldBe(CaseErrorCodes.TextRequired);

    [Fact]
    public void A_visit_is_noted_at_the_window_of_the_card_or_by_somebody_who_stands_at_none()
    {
        Refused(card => card.Visit(MadeCard.Act(3, MadeCard.OtherWindow), Note(true, null))).ShouldBe(TrackingCardErrorCodes.BelongsElsewhere);

        MadeCard.HandedOut().Visit(MadeCard.Act(3), Note(true, null));
        MadeCard.HandedOut().Visit(MadeCard.Act(3, MadeCard.Window), Note(true, null));
        MadeCard.HandedOut(MadeCard.Sheet with { Next = new CardNext(null, "示例公积金中心") }).Visit(MadeCard.Act(3, MadeCard.OtherWindow), Note(true, null));
    }

    [Fact]
    public void A_card_is_good_on_its_last_day_and_no_longer()
    {
        MadeCard.HandedOut().Visit(MadeCard.Act(30), Note(true, null));
        Refused(card => card.Visit(MadeCard.Act(31), Note(true, null))).ShouldBe(TrackingCardErrorCodes.Expired);
        Refused(card => card.Revise(MadeCard.Act(31), new CardRevision([], [], [new PaperTold("演示证明")], null))).ShouldBe(TrackingCardErrorCodes.Expired);
    }

    [Fact]
    public void What_is_done_is_not_done_again()
    {
        var card = MadeCard.HandedOut();
        card.Visit(MadeCard.Act(3), Note(true, null));

        Should.Throw<BusinessException>(() => card.Visit(MadeCard.Act(4), Note(true, null))).Code.ShouldBe(TrackingCardErrorCodes.Ended);
    }

    [Fact]
    public void Papers_are_ticked_once_and_are_the_cards_own()
    {
        Refused(card => card.Revise(MadeCard.Act(), new CardRevision([MadeCard.Window], [], [], null))).ShouldBe(TrackingCardErrorCodes.PaperUnknown);
        Refused(card => card.Revise(MadeCard.Act(), new CardRevision([card.Papers[0].Id], [card.Papers[0].Id], [], null))).ShouldBe(TrackingCardErrorCodes.PaperSettled);
        Refused(card => card.Revise(MadeCard.Act(), new CardRevision([], [], [new PaperTold("租赁合同")], null))).ShouldBe(TrackingCardErrorCodes.PaperTwice);
        Refused(card => card.Revise(MadeCard.Act(), new CardRevision([], [], [], null))).ShouldBe(TrackingCardErrorCodes.NothingChanges);
    }

    [Fact]
    public void A_card_has_thirty_papers_at_most_each_once()
    {
        PaperTold.Take("papers", [.. Enumerable.Range(0, 30).Select(i => new PaperTold($"演示{i}"))]).Count.ShouldBe(30);
        Should.Throw<InvalidInputException>(() => PaperTold.Take("papers", [.. Enumerable.Range(0, 31).Select(i => new PaperTold($"演示{i}"))])).Code
            .ShouldBe(TrackingCardErrorCodes.TooManyPapers);
        Should.Throw<InvalidInputException>(() => PaperTold.Take("papers", [new PaperTold("ＡＢ表"), new PaperTold("ab 表")])).Code.ShouldBe(TrackingCardErrorCodes.PaperTwice);
        Should.Throw<InvalidInputException>(() => PaperTold.Take("papers", [null])).Code.ShouldBe(CaseErrorCodes.TextRequired);
    }

    [Theory]
    [InlineData("0760-2000000", true)]
    [InlineData("07602000000", true)]
    [InlineData("2000000", true)]
    [InlineData("12345", true)]
    [InlineData("0536-12345", true)]
    [InlineData("400-100-1000", true)]
    [InlineData("0536-5221234-801", true)]
    [InlineData("13800001234", false)]
    [InlineData("138 0000 1234", false)]
    [InlineData("张三", false)]
    public void Whom_to_ask_has_an_offices_telephone(string phone, bool isGood)
    {
        if (isGood)
        {
            MadeCard.HandedOut(MadeCard.Sheet with { AskPhone = phone }).AskPhone.ShouldBe(phone);
        }
        else
        {
            Should.Throw<InvalidInputException>(() => MadeCard.HandedOut(MadeCard.Sheet with { AskPhone = phone })).Code.ShouldBe(TrackingCardErrorCodes.PhoneNotOfAnOffice);
        }
    }

    [Theory]
    [InlineData("请联系 13800001234。")]
    [InlineData("电话138-0000-1234")]
    [InlineData("身份证１１０１０１１９９００１０１００１ｘ")]
    public void Nothing_of_who_the_citizen_is_stands_on_a_card(string told) =>
        Should.Throw<InvalidInputException>(() => MadeCard.HandedOut(MadeCard.Sheet with { Told = told })).Code.ShouldBe(TrackingCardErrorCodes.PersonalData);

    [Fact]
    public void A_card_is_valid_for_a_year_at_most()
    {
        foreach (var until in new[] { MadeCard.Today.AddDays(-1), MadeCard.Today.AddDays(367) })
        {
            Should.Throw<InvalidInputException>(() => MadeCard.HandedOut(MadeCard.Sheet with { ValidUntil = until })).Code.ShouldBe(TrackingCardErrorCodes.ValidUntilOutOfRange);
        }

        MadeCard.HandedOut(MadeCard.Sheet with { ValidUntil = MadeCard.Today }).ValidUntil.ShouldBe(MadeCard.Today);
    }

    private static VisitNote Note(bool succeeded, string? reason, string? asked = null) =>
        new(succeeded, reason, [], asked is null ? [] : [new PaperTold(asked)]);

    private static string Refused(Action<TrackingCard> verb) => Should.Throw<BusinessException>(() => verb(MadeCard.HandedOut())).Code;
}
