using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Refusals;

/// <summary>What a refusal must keep to.</summary>
public class RefusalRuleTests
{
    [Fact]
    public void A_refusal_needs_a_basis_or_a_reason()
    {
        Refused(RefusalExample.Sheet() with { Reason = " " }).ShouldBe(RefusalErrorCodes.GroundMissing);
        RefusalExample.Report(RefusalExample.Sheet() with { Reason = null, Basis = "演示条例第一条" }).Basis.ShouldBe("演示条例第一条");
    }

    [Fact]
    public void A_refusal_needs_what_was_asked_and_a_way_out()
    {
        Refused(RefusalExample.Sheet() with { Asked = null }).ShouldBe(CaseErrorCodes.TextRequired);
        Refused(RefusalExample.Sheet() with { Alternative = "" }).ShouldBe(CaseErrorCodes.TextRequired);
    }

    [Theory]
    [InlineData("不能办。", true)]
    [InlineData("不知道，不清楚！", true)]
    [InlineData("照片里的门牌号不清楚，要重拍一张。", false)]
    public void A_window_does_not_leave_it_at_words_that_say_nothing(string reason, bool isRefused)
    {
        var sheet = RefusalExample.Sheet() with { Reason = reason };
        if (isRefused)
        {
            Refused(sheet).ShouldBe(RefusalErrorCodes.WordsForbidden);
        }
        else
        {
            RefusalExample.Report(sheet).Reason.ShouldBe(reason);
        }
    }

    [Fact]
    public void A_refusal_is_of_an_item_or_at_a_window() =>
        Refused(RefusalExample.Sheet() with { About = new Subject() }).ShouldBe(RefusalErrorCodes.PlaceMissing);

    [Fact]
    public void Exactly_one_paper_is_handed_out_and_it_is_one_of_the_tenants()
    {
        Refused(RefusalExample.Sheet() with { Papers = [] }).ShouldBe(RefusalErrorCodes.PaperNotOne);
        Refused(RefusalExample.Sheet(RefusalExample.Signpost, RefusalExample.Reply)).ShouldBe(RefusalErrorCodes.PaperNotOne);
        Should.Throw<InvalidInputException>(() => RefusalReport.Report(
                TimedCase.At("2026-11-23"), RefusalExample.Sheet(RefusalExample.Reply), TimedCase.Clock(),
                RefusalExample.Rules with { Papers = [RefusalPaperKind.Signpost] }))
            .Code.ShouldBe(RefusalErrorCodes.PaperUnknown);
    }

    [Fact]
    public void A_paper_is_filled_in()
    {
        Refused(RefusalExample.Sheet(RefusalExample.Signpost with { Telephone = null })).ShouldBe(CaseErrorCodes.TextRequired);
        Refused(RefusalExample.Sheet(RefusalExample.Requirements with { Missing = " " })).ShouldBe(CaseErrorCodes.TextRequired);
        Refused(RefusalExample.Sheet(RefusalExample.Requirements with { TakenFirst = false })).ShouldBe(RefusalErrorCodes.OfferMissing);
        Refused(RefusalExample.Sheet(RefusalExample.Requirements with { Promised = true })).ShouldBe(RefusalErrorCodes.OfferUnknown);
        Refused(RefusalExample.Sheet(RefusalExample.Reply with { Question = null })).ShouldBe(CaseErrorCodes.TextRequired);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(int.MinValue)]
    public void An_answer_is_promised_within_the_days_of_a_case(int days) =>
        Refused(RefusalExample.Sheet(RefusalExample.Reply with { Days = days })).ShouldBe(RefusalErrorCodes.ReplyDaysOutOfRange);

    [Fact]
    public void Whoever_reported_or_refused_does_not_decide()
    {
        var account = RefusalExample.NewId();
        var refusal = RefusalExample.Report(act: RefusalExample.By(TimedCase.At("2026-11-23"), account));
        Code(() => refusal.Approve(RefusalExample.By(TimedCase.At("2026-11-23", 11), account), null)).ShouldBe(RefusalErrorCodes.OwnRefusal);

        var staff = RefusalExample.NewId();
        var other = RefusalExample.Report(RefusalExample.Sheet() with { About = new Subject { WindowId = RefusalExample.NewId(), StaffId = staff } });
        var act = RefusalExample.ByAnother();
        Code(() => other.Overturn(act with { By = act.By with { StaffId = staff } }, "演示", RefusalExample.NewId(), "BBBBBB"))
            .ShouldBe(RefusalErrorCodes.OwnRefusal);
    }

    [Fact]
    public void A_refusal_is_decided_once()
    {
        var refusal = RefusalExample.Report();
        refusal.Approve(RefusalExample.ByAnother(), null);

        refusal.State.ShouldBe(RefusalState.Approved);
        Code(() => refusal.Approve(RefusalExample.ByAnother(), null)).ShouldBe(RefusalErrorCodes.AlreadyDecided);
        Code(() => refusal.Overturn(RefusalExample.ByAnother(), "演示", RefusalExample.NewId(), "BBBBBB")).ShouldBe(RefusalErrorCodes.AlreadyDecided);
    }

    [Fact]
    public void A_promised_answer_is_given_once_and_only_where_it_was_promised()
    {
        Code(() => RefusalExample.Report().GiveReply(RefusalExample.ByAnother(), "演示")).ShouldBe(RefusalErrorCodes.NothingPromised);
        var refusal = RefusalExample.Report(RefusalExample.Sheet(RefusalExample.Reply));
        refusal.GiveReply(RefusalExample.ByAnother(), "不用公证。");

        refusal.Promise!.State.ShouldBe(DeadlineState.Met);
        Code(() => refusal.GiveReply(RefusalExample.ByAnother(), "演示")).ShouldBe(RefusalErrorCodes.AlreadyReplied);
    }

    [Fact]
    public void What_became_a_case_answers_there()
    {
        var refusal = RefusalExample.Report(RefusalExample.Sheet(RefusalExample.Reply));
        refusal.Overturn(RefusalExample.ByAnother(), "窗口应当收件。", RefusalExample.NewId(), "BBBBBB");

        refusal.CaseNumber.ShouldBe("BBBBBB");
        refusal.Promise!.State.ShouldBe(DeadlineState.Dropped);
        Code(() => refusal.GiveReply(RefusalExample.ByAnother(), "演示")).ShouldBe(RefusalErrorCodes.AlreadyReplied);
        refusal.LetTimePass(TimedCase.At("2026-12-31").At).ShouldBeEmpty();
    }

    // 2026-11-23 is a Monday; three working days end on Thursday.
    [Fact]
    public void A_promised_answer_has_its_reminder_cards_and_day_once()
    {
        var refusal = RefusalExample.Report(RefusalExample.Sheet(RefusalExample.Reply));
        refusal.Promise!.DueOn.ShouldBe(Calendars.Day("2026-11-26"));

        Marks(refusal, "2026-11-24").ShouldBe([DeadlineMark.Reminder]);
        Marks(refusal, "2026-11-25").ShouldBe([DeadlineMark.Yellow]);
        Marks(refusal, "2026-11-25").ShouldBeEmpty();
        Marks(refusal, "2026-11-30").ShouldBe([DeadlineMark.Overdue, DeadlineMark.Red]);
        Marks(refusal, "2026-12-30").ShouldBeEmpty();
        refusal.Promise.NextAt.ShouldBeNull();

        refusal.GiveReply(RefusalExample.ByAnother("2026-12-30", 12), "迟了，很抱歉。");
        refusal.Promise.State.ShouldBe(DeadlineState.MetLate);
        RefusalCounts.Sum(refusal.TakeCounted().Select(d => d.Counts)).RepliesLate.ShouldBe(1);
    }

    [Fact]
    public void Only_a_case_of_something_that_could_not_be_done_tells_of_a_refusal() =>
        Code(() => UnreportedRefusal.Note(TimedCase.At("2026-11-23"), TimedCase.Accepted(TimedCase.At("2026-11-23"), TimedCase.Clock()), null))
            .ShouldBe(RefusalErrorCodes.CaseIsNoRefusal);

    [Fact]
    public void A_note_that_is_taken_back_counts_nothing_on_its_day_and_may_be_made_again()
    {
        var act = TimedCase.At("2026-11-23");
        var told = TimedCase.Accepted(act, TimedCase.Clock(), CaseKind.CannotGetItDone, new Subject { ItemId = RefusalExample.NewId(), ItemName = "甲" });
        var (noted, counted) = UnreportedRefusal.Note(act, told, null);
        var later = TimedCase.At("2026-11-25");

        Code(() => noted.TakeBack(later, " ")).ShouldBe(CaseErrorCodes.TextRequired);
        noted.Stands.ShouldBeTrue();
        var takenBack = noted.TakeBack(later, "演示：记错了");
        (takenBack.Day, RefusalCounts.Sum([counted.Counts, takenBack.Counts]).Unreported).ShouldBe((counted.Day, 0));
        Code(() => noted.TakeBack(later, "再一次")).ShouldBe(RefusalErrorCodes.NotNoted);

        Code(() => noted.NoteAgain(later, told, "F1")).ShouldBe(RefusalErrorCodes.WasReported);
        noted.NoteAgain(later, told, null).Counts.Unreported.ShouldBe(1);
        noted.Stands.ShouldBeTrue();
    }

    [Fact]
    public void A_delta_is_counted_for_the_hall_its_item_and_its_window()
    {
        var sheet = RefusalExample.Sheet() with { About = new Subject { ItemId = RefusalExample.NewId(), ItemName = "甲", WindowId = RefusalExample.NewId(), WindowName = "乙" } };
        var keys = RefusalTallyKey.Of(RefusalExample.Report(sheet).TakeCounted().Single()).ToList();

        keys.Select(k => k.Name).ShouldBe(["", "", "甲", "乙"]);
        keys.Select(k => k.Key).Distinct().Count().ShouldBe(4);
    }

    private static IReadOnlyList<DeadlineMark> Marks(RefusalReport refusal, string day) => refusal.LetTimePass(TimedCase.At(day, 9).At);

    private static string Refused(RefusalSheet sheet) => Code(() => RefusalExample.Report(sheet));

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
