using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Refusals;

namespace Governance.Complaints.Application.Refusals;

/// <summary>A reported refusal as staff see it; never who was refused.</summary>
/// <param name="Number">The number.</param>
/// <param name="Revision">Grows with each change.</param>
/// <param name="HallCode">The hall.</param>
/// <param name="ItemName">The service item that was refused.</param>
/// <param name="WindowName">The window that refused.</param>
/// <param name="StaffName">The person who refused.</param>
/// <param name="Asked">What the citizen asked for.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Alternative">What he can do instead.</param>
/// <param name="Paper">Which paper he took along.</param>
/// <param name="Signpost">What stands on it, of a 指路牌.</param>
/// <param name="Requirements">What stands on it, of a 明白纸.</param>
/// <param name="Question">What is answered in writing, of a 答复卡.</param>
/// <param name="Promise">Until when, of a 答复卡.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ReportedAt">When it was reported, UTC.</param>
/// <param name="ReportedBy">Who reported it.</param>
/// <param name="DecidedAt">When a leader decided, UTC.</param>
/// <param name="DecidedBy">Which leader.</param>
/// <param name="Decision">What he said.</param>
/// <param name="CaseNumber">The number of the case that it became.</param>
/// <param name="Reply">The answer in writing.</param>
/// <param name="RepliedAt">When it was given, UTC.</param>
/// <param name="RepliedBy">Who gave it.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record RefusalView(
    string Number, long Revision, string HallCode, string? ItemName, string? WindowName, string? StaffName, string Asked, string? Basis, string? Reason,
    string Alternative, RefusalPaperKind Paper, SignpostView? Signpost, RequirementsView? Requirements, string? Question, DeadlineView? Promise,
    RefusalState State, DateTime ReportedAt, string ReportedBy, DateTime? DecidedAt, string? DecidedBy, string? Decision, string? CaseNumber,
    string? Reply, DateTime? RepliedAt, string? RepliedBy, bool Simulated)
{
    public static RefusalView Of(RefusalReport r) => new(
        r.Number, r.Revision, r.HallCode, r.ItemName, r.WindowName, r.StaffName, r.Asked, r.Basis, r.Reason, r.Alternative, r.Paper,
        r.Paper == RefusalPaperKind.Signpost ? new SignpostView(r.SignpostBody!, r.SignpostPlace!, r.SignpostTelephone!) : null,
        r.Paper == RefusalPaperKind.Requirements ? new RequirementsView(r.Missing!, r.TakenFirst, r.Promised, r.Helped) : null,
        r.Question, r.Promise is { } promise ? ToView(promise) : null, r.State, r.ReportedAt, r.ReportedBy, r.DecidedAt, r.DecidedBy, r.Decision,
        r.CaseNumber, r.Reply, r.RepliedAt, r.RepliedBy, r.Simulated);

    private static DeadlineView ToView(ReplyPromise p) => new(
        p.Id, DeadlineStage.Answer, 0, p.State, p.Mark, p.StartOn, p.WorkingDays, p.DueOn, p.DueAt, p.CalendarVersion, p.RulesVersion, p.Provisional,
        DayCodes.Read(p.Days, p.StartOn));
}

/// <summary>指路牌.</summary>
/// <param name="Body">The body that does it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Telephone">Its telephone number.</param>
internal sealed record SignpostView(string Body, string Place, string Telephone);

/// <summary>明白纸.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="TakenFirst">容缺受理.</param>
/// <param name="Promised">告知承诺.</param>
/// <param name="Helped">帮办代办.</param>
internal sealed record RequirementsView(string Missing, bool TakenFirst, bool Promised, bool Helped);

/// <summary>What a verb answers.</summary>
/// <param name="Number">The number.</param>
/// <param name="Revision">The revision that the next verb names.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="CaseNumber">The number of the case that it became.</param>
/// <param name="RepliedAt">When it was answered in writing, UTC.</param>
internal sealed record RefusalReceipt(string Number, long Revision, RefusalState State, string? CaseNumber, DateTime? RepliedAt)
{
    public static RefusalReceipt Of(RefusalReport r) => new(r.Number, r.Revision, r.State, r.CaseNumber, r.RepliedAt);
}
