using System.Globalization;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Mediation.Minutes;

/// <summary>会议纪要 of a concluded session. What was typed had who complained taken out; what became known of him since is taken out here.</summary>
internal sealed class MediationMinutes(MediationReader sessions, ComplaintsDbContext db, CaseWords words, Texts texts)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <exception cref="EntityNotFoundException">There is no such session in reach.</exception>
    /// <exception cref="BusinessException">It is not concluded (<see cref="MediationErrorCodes.NotInThisState"/>).</exception>
    public async Task<MinutesView> ReadAsync(string number, CancellationToken cancellationToken)
    {
        var session = await sessions.GetAsync(number, cancellationToken);
        if (session.State != MediationState.Concluded)
        {
            throw new BusinessException(MediationErrorCodes.NotInThisState).WithData("state", session.State);
        }

        var caseId = await db.Cases.Where(c => c.Number == session.CaseNumber).Select(c => c.Id).FirstAsync(cancellationToken);
        var clean = Without(session, await words.OfAsync(caseId, cancellationToken));
        return new MinutesView(
            clean, FactsOf(clean),
            [.. clean.Parties.Where(p => p.Came == true).Select(p => texts["Complaints:Mediation.Minutes.CameFor", p.Name, p.Attendee])],
            [.. clean.Parties.Where(p => p.Came == false).Select(p => texts["Complaints:Mediation.Minutes.AbsentFor", p.Name, p.AbsentReason])]);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public async Task<byte[]> WriteAsync(string number, CancellationToken cancellationToken)
    {
        // An office paper is in Chinese, whatever language its reader has chosen.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        var view = await ReadAsync(number, cancellationToken);
        var session = view.Session;
        var document = new MinutesDocument();
        if (session.Simulated)
        {
            document.Mark(texts["Complaints:Mediation.Minutes.Simulated"]);
        }

        document.Title(texts["Complaints:Mediation.Minutes.Title"]).Below(texts["Complaints:Mediation.Minutes.Number", session.Number]);
        foreach (var (name, value) in view.Facts)
        {
            document.Text(texts["Complaints:Mediation.Minutes.Fact", name, value]);
        }

        document.Text(texts["Complaints:Mediation.Minutes.Fact", texts["Complaints:Mediation.Minutes.Came"], string.Join('、', view.Came)]);
        if (view.Absent.Count > 0)
        {
            document.Text(texts["Complaints:Mediation.Minutes.Fact", texts["Complaints:Mediation.Minutes.Absent"], string.Join('、', view.Absent)]);
        }

        document.Heading(texts["Complaints:Mediation.Minutes.Said"]);
        foreach (var (point, i) in session.Agenda.Select((p, i) => (p, i + 1)))
        {
            document.Text(texts["Complaints:Mediation.Minutes.Point", i, point.Subject]).Text(point.Said ?? "");
        }

        document.Heading(texts["Complaints:Mediation.Minutes.Agreed"]).Text(session.Conclusion ?? "");
        if (session.Commitments.Count > 0)
        {
            document.Table(
                [
                    texts["Complaints:Mediation.Minutes.Order"], texts["Complaints:Mediation.Minutes.Owner"], texts["Complaints:Mediation.Minutes.What"],
                    texts["Complaints:Mediation.Minutes.Due"],
                ],
                session.Commitments.Select(c => (IReadOnlyList<string>)[$"{c.Ordinal}", c.DepartmentName, c.What, DueOf(c)]));
        }

        return document.Signature(session.HallName).Signature(DayOf(LocalTime.DayOf(session.EndedAt!.Value))).Write();
    }

    /// <summary>Until when something was promised, in words.</summary>
    public string DueOf(CommitmentView commitment) => texts[
        "Complaints:Mediation.Minutes.DueBy", commitment.Days, commitment.Deadline is { } deadline ? DayOf(deadline.DueOn) : ""];

    private string DayOf(DateOnly day) => texts["Complaints:Mediation.Minutes.Day", day.Year, day.Month, day.Day];

    private IReadOnlyList<(string Name, string Value)> FactsOf(MediationView session) =>
    [
        (texts["Complaints:Mediation.Minutes.Matter"], session.ItemName is { } item ? $"{session.CaseTitle}（{item}）" : session.CaseTitle),
        (texts["Complaints:Mediation.HeldAt"], MomentOf(session.HeldAt!.Value)),
        (texts["Complaints:Mediation.Place"], session.Place ?? ""),
        (texts["Complaints:Mediation.Chair"], session.Chair ?? ""),
        (texts["Complaints:Mediation.Recorder"], session.Recorder ?? ""),
        (texts["Complaints:Mediation.Why"], session.ByRule
            ? texts["Complaints:Mediation.CalledByRule", session.Transfers] : session.Reason ?? ""),
    ];

    private string MomentOf(DateTime utc) => $"{DayOf(LocalTime.DayOf(utc))} {LocalTime.WallClock(utc):HH:mm}";

    private static MediationView Without(MediationView view, Redaction words) => view with
    {
        CaseTitle = words.Apply(view.CaseTitle)!,
        Reason = words.Apply(view.Reason),
        Place = words.Apply(view.Place),
        Chair = words.Apply(view.Chair),
        Conclusion = words.Apply(view.Conclusion),
        Parties = [.. view.Parties.Select(p => p with { Attendee = words.Apply(p.Attendee), AbsentReason = words.Apply(p.AbsentReason) })],
        Agenda = [.. view.Agenda.Select(p => p with { Subject = words.Apply(p.Subject)!, Said = words.Apply(p.Said) })],
        Commitments = [.. view.Commitments.Select(c => c with { What = words.Apply(c.What)! })],
    };
}
