using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Paper;
using Governance.Complaints.Domain.Paper.Rules;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Cases;

// What comes from paper books.
internal sealed partial class Complaint
{
    /// <summary>纸质导入: one entry says what stands on the paper and when it was taken over. What is settled stays so, without cards and messages;
    /// what is still open takes its course from today.</summary>
    public static Complaint Import(CaseAct act, PaperCase paper, CaseClock clock)
    {
        var (received, settled) = (LocalTime.DayOf(paper.ReceivedAt), paper.Outcome != CaseOutcome.None);
        var answered = settled && paper.Outcome != CaseOutcome.Withdrawn ? paper.AnsweredOn ?? paper.ClosedOn ?? received : (DateOnly?)null;
        Check(act, paper, received, answered);
        var complaint = new Complaint
        {
            Id = act.Guids.Create(),
            TenantId = paper.TenantId,
            Number = paper.Number,
            HallId = paper.HallId,
            HallCode = paper.HallCode,
            Kind = paper.Kind,
            Channel = paper.Channel,
            Text = Written.Needed(act, "text", paper.Text),
            Wanted = Written.Optional(act, "wanted", paper.Wanted, Lengths.Reason),
            Causes = paper.Causes,
            ItemId = paper.About.ItemId,
            ItemName = Named(act, "item", paper.About.ItemName),
            WindowId = paper.About.WindowId,
            WindowName = Named(act, "window", paper.About.WindowName),
            StaffId = paper.About.StaffId,
            StaffName = Named(act, "staff", paper.About.StaffName),
            AgainstDepartmentId = paper.About.DepartmentId,
            AgainstDepartmentName = Named(act, "department", paper.About.DepartmentName),
            ShieldedDepartments = paper.About.Departments,
            Shielded = paper.Shielded,
            RevealAfter = clock.Rules.RevealAfter,
            AnswerBy = paper.AnswerBy,
            RegisteredAt = paper.ReceivedAt,
            RegisteredOn = received,
            RegisteredBy = act.By.Name,
            EnteredAt = act.At,
            Imported = true,
            HeldSince = act.At,
            Opinion = Written.Optional(act, "opinion", paper.Opinion),
            Simulated = paper.Simulated,
            State = settled ? CaseState.Closed : CaseState.Accepted,
        };
        if (settled)
        {
            complaint.Settle(act, paper, answered);
        }
        else
        {
            complaint.StartClocks(act, clock, act.Today);
        }

        complaint.Note(act, CaseChange.Imported, complaint.ToPaperDetail(act, paper));
        return complaint;
    }

    /// <summary>A line of the old work record book about a case that was taken over.</summary>
    public void NotePaperLine(CaseAct act, PaperThing thing)
    {
        var on = LocalTime.DayOf(thing.At);
        Rule.Check(new DayIsInRange("at", on), new PaperDayIsPast("at", on, act.Today));
        Note(act, CaseChange.Imported, LedgerDetail.Empty
            .With("book", thing.Origin.Book).With("paperNumber", thing.Origin.Number).With("at", PaperTime.Write(thing.At))
            .With("leader", Named(act, "leader", thing.Leader)).With("by", Named(act, "by", thing.By))
            .With("done", Written.Needed(act, "done", thing.What, Lengths.Name)).With("text", Written.Optional(act, "text", thing.How))
            .With("result", Written.Optional(act, "result", thing.Result, Lengths.Reason)));
    }

    private static void Check(CaseAct act, PaperCase paper, DateOnly received, DateOnly? answered)
    {
        Rule.Check(
            new DayIsInRange("received", received), new DayIsInRange("answeredOn", paper.AnsweredOn), new DayIsInRange("closedOn", paper.ClosedOn),
            new PaperDayIsPast("received", received, act.Today), new PaperDayIsPast("answeredOn", paper.AnsweredOn, act.Today),
            new PaperDayIsPast("closedOn", paper.ClosedOn, act.Today),
            new PaperDaysFollow("answeredOn", paper.AnsweredOn, received), new PaperDaysFollow("closedOn", paper.ClosedOn, paper.AnsweredOn ?? received),
            new PaperRatingHasAnAnswer(paper.Satisfaction, answered is not null));
    }

    private void Settle(CaseAct act, PaperCase paper, DateOnly? answered)
    {
        Outcome = paper.Outcome;
        HandedTo = paper.Outcome == CaseOutcome.OutOfScope ? Written.Needed(act, "body", paper.HandedTo, Lengths.Name) : null;
        if (answered is { } on)
        {
            Answer = Written.Needed(act, "answer", paper.Answer);
            (AnsweredBy, AnsweredAt, Satisfaction) = (paper.AnswerBy, NotBefore(on), paper.Satisfaction);
        }

        ClosedOn = paper.ClosedOn ?? answered ?? RegisteredOn;
        ClosedAt = NotBefore(ClosedOn.Value);
    }

    // On its own day a thing was not done before the case came.
    private DateTime NotBefore(DateOnly day) => LocalTime.StartOf(day) is var start && start > RegisteredAt ? start : RegisteredAt;

    private LedgerDetail ToPaperDetail(CaseAct act, PaperCase paper) => ToDetail()
        .With("book", paper.Origin.Book).With("paperNumber", paper.Origin.Number).With("received", PaperTime.Write(RegisteredAt))
        .With("opinion", Opinion).With("answer", Answer).With("answeredBy", AnsweredBy).With("answeredOn", paper.AnsweredOn)
        .With("answerer", Named(act, "answerer", paper.Answerer)).With("outcome", Outcome).With("body", HandedTo).With("level", Satisfaction)
        .With("closedOn", paper.ClosedOn).With("note", Written.Optional(act, "note", paper.Note, Lengths.Reason));

    private static string? Named(CaseAct act, string field, string? name) => Written.Optional(act, field, name, Lengths.Name);
}
