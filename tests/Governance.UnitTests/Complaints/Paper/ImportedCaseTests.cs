using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Mediation;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Paper;

/// <summary>What a line of an old book becomes.</summary>
public class ImportedCaseTests
{
    private static readonly CaseAct Act = TimedCase.At("2026-11-23");

    [Fact]
    public void What_is_settled_on_paper_is_closed_with_the_days_on_the_paper_and_counted_nowhere()
    {
        var complaint = Take(OnPaper.Line);

        complaint.State.ShouldBe(CaseState.Closed);
        complaint.Imported.ShouldBeTrue();
        complaint.RegisteredOn.ShouldBe(Calendars.Day("2019-11-05"));
        complaint.ClosedOn.ShouldBe(Calendars.Day("2019-11-08"));
        complaint.EnteredAt.ShouldBe(Act.At);
        complaint.AnsweredInTime.ShouldBeNull();
        complaint.Deadlines.ShouldBeEmpty();
        var (entries, tallies) = complaint.TakeWritten();
        tallies.ShouldBeEmpty();
        var entry = entries.ShouldHaveSingleItem();
        entry.Change.ShouldBe(CaseChange.Imported);
        var detail = LedgerDetail.Read(entry.Detail);
        (detail["book"], detail["paperNumber"], detail["received"], detail["closedOn"]).ShouldBe(("Register", "12", "2019-11-05 10:00", "2019-11-08"));
        CaseFacts.Of([entry]).ShouldBe(new CaseFacts(complaint.Text, null, null, complaint.Answer, null, CaseOutcome.Resolved, 4));
    }

    [Fact]
    public void What_is_open_goes_on_with_its_limit_since_the_import_and_still_counts_nowhere()
    {
        var complaint = Take(OnPaper.Line with { Outcome = CaseOutcome.None, Answer = null, AnsweredOn = null, ClosedOn = null, Satisfaction = null });

        complaint.State.ShouldBe(CaseState.Accepted);
        var deadline = complaint.Deadlines.ShouldHaveSingleItem();
        deadline.StartOn.ShouldBe(Act.Today);
        complaint.LetTimePass(TimedCase.At("2026-11-24")).ShouldBeEmpty();
        complaint.LetTimePass(TimedCase.At("2026-12-20")).ShouldNotBeEmpty();
        complaint.GiveAnswer(TimedCase.At("2026-12-21"), TimedCase.Rules, "in-person", "演示：办好了。", resolved: true);
        complaint.Close(TimedCase.At("2026-12-21"));
        complaint.TakeWritten().Tallies.ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_what_is_open_and_to_whom_he_passes_it_is_no_figure_of_a_department()
    {
        var complaint = Take(OnPaper.Line with { Outcome = CaseOutcome.None, Answer = null, AnsweredOn = null, ClosedOn = null, Satisfaction = null });
        complaint.Assign(TimedCase.At("2026-11-24"), TimedCase.Clock(), [MadeSession.First], "演示：请核实。");

        complaint.FirstDepartmentId.ShouldBe(MadeSession.First.DepartmentId);
        complaint.TakePassing().ShouldBeEmpty();
    }

    [Fact]
    public void Who_complained_is_taken_out_of_every_word()
    {
        const string name = "演示甲某";
        var act = Act with { Words = new Redaction(name, "13900000000") };
        var complaint = Complaint.Import(
            act,
            OnPaper.Line with { Text = $"{name}说", Wanted = $"{name}要", Opinion = name, Answer = $"打 139-0000-0000 给{name}", Answerer = name, Note = name },
            TimedCase.Clock());
        complaint.NotePaperLine(act, new PaperThing(OnPaper.Line.Origin, complaint.RegisteredAt, null, name, $"答复{name}", name, name));

        string.Join('\n', complaint.TakeWritten().Entries.Select(e => e.Detail)).ShouldNotContain(name);
        $"{complaint.Text}{complaint.Wanted}{complaint.Opinion}{complaint.Answer}".ShouldNotContain("139");
    }

    [Fact]
    public void PaperDayIsPast_PaperDaysFollow_PaperRatingHasAnAnswer()
    {
        var tomorrow = Act.Today.AddDays(1);
        Refused(OnPaper.Line with { ReceivedAt = Act.At.AddDays(1), AnsweredOn = null, ClosedOn = null }, "received", PaperErrorCodes.DayInTheFuture);
        Refused(OnPaper.Line with { AnsweredOn = tomorrow }, "answeredOn", PaperErrorCodes.DayInTheFuture);
        Refused(OnPaper.Line with { ClosedOn = tomorrow }, "closedOn", PaperErrorCodes.DayInTheFuture);
        Refused(OnPaper.Line with { AnsweredOn = Calendars.Day("2019-11-04") }, "answeredOn", PaperErrorCodes.DaysOutOfOrder);
        Refused(OnPaper.Line with { ClosedOn = Calendars.Day("2019-11-05") }, "closedOn", PaperErrorCodes.DaysOutOfOrder);
        Refused(OnPaper.Line with { Outcome = CaseOutcome.Withdrawn }, "level", PaperErrorCodes.RatedUnanswered);
        Refused(OnPaper.Line with { Answer = null }, "answer", CaseErrorCodes.TextRequired);
        Refused(OnPaper.Line with { Outcome = CaseOutcome.OutOfScope }, "body", CaseErrorCodes.TextRequired);
        Refused(OnPaper.Line with { Text = new string('长', 4001) }, "text", CaseErrorCodes.TextTooLong);
    }

    private static void Refused(PaperCase line, string field, string code)
    {
        var refusal = Should.Throw<InvalidInputException>(() => Take(line));
        (refusal.Field, refusal.Code).ShouldBe((field, code));
    }

    private static Complaint Take(PaperCase line) => Complaint.Import(Act, line, TimedCase.Clock());
}
