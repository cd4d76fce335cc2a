using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Paper;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Cases;

// Taking in, and what the citizen adds.
internal sealed partial class Complaint
{
    /// <summary>登记. What stands on a slip was received when it was written down: the clock runs from then.</summary>
    public static Complaint Register(CaseAct act, Registration sheet, CaseClock clock)
    {
        var received = sheet.Slip?.WrittenAt ?? act.At;
        var complaint = new Complaint
        {
            // The citizen's code is reckoned from it, and stands on the slip already.
            Id = sheet.Slip?.Id ?? act.Guids.Create(),
            TenantId = sheet.TenantId,
            Number = sheet.Number,
            HallId = sheet.HallId,
            HallCode = sheet.HallCode,
            Kind = sheet.Kind,
            Channel = sheet.Channel,
            Text = sheet.Text,
            Wanted = sheet.Wanted,
            Causes = sheet.Causes,
            ItemId = sheet.About.ItemId,
            ItemName = sheet.About.ItemName,
            WindowId = sheet.About.WindowId,
            WindowName = sheet.About.WindowName,
            StaffId = sheet.About.StaffId,
            StaffName = sheet.About.StaffName,
            AgainstDepartmentId = sheet.About.DepartmentId,
            AgainstDepartmentName = sheet.About.DepartmentName,
            ShieldedDepartments = sheet.About.Departments,
            HappenedOn = sheet.HappenedOn,
            OnBehalf = sheet.OnBehalf,
            Complex = sheet.Complex,
            Shielded = sheet.Shielded,
            RevealAfter = clock.Rules.RevealAfter,
            AnswerBy = sheet.AnswerBy,
            RegisteredAt = received,
            RegisteredOn = LocalTime.DayOf(received),
            RegisteredBy = act.By.Name,
            EnteredAt = sheet.Slip is null ? null : act.At,
            HeldSince = received,
            Simulated = sheet.Simulated,
        };
        complaint.StartClocks(act, clock, complaint.RegisteredOn);
        complaint.Note(act, CaseChange.Registered, complaint.ToDetail().With("slip", sheet.Slip?.Number).With("writtenAt", PaperTime.Write(sheet.Slip?.WrittenAt)));
        complaint.Count(act, complaint.RegisteredOn, new TallyCounts { Received = 1, Open = 1 });
        return complaint;
    }

    /// <summary>受理.</summary>
    public void Accept(CaseAct act)
    {
        Require(CaseState.Registered);
        State = CaseState.Accepted;
        Note(act, CaseChange.Accepted, LedgerDetail.Empty);
    }

    /// <summary>反映人补充: heard as long as the case is not filed away.</summary>
    public void Supplement(CaseAct act, string? text)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed, CaseState.Answered, CaseState.Closed);
        Note(act, CaseChange.Supplemented, LedgerDetail.Empty.With("text", Written.Needed(act, "text", text)));
    }

    /// <summary>A file was added; the ledger keeps its hash.</summary>
    public void AddFile(CaseAct act, string hash, string contentType)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed, CaseState.Answered, CaseState.Closed);
        Rule.Check(new FilesAreFew(Files));
        Files++;
        Note(act, CaseChange.FileAdded, LedgerDetail.Empty.With("sha256", hash).With("type", contentType));
    }

    /// <summary>关联: the two are about the same thing; each goes its own way.</summary>
    public void Link(CaseAct act, Complaint other)
    {
        Rule.Check(new LinkedToAnother(Id, other.Id));
        Note(act, CaseChange.Linked, LedgerDetail.Empty.With("number", other.Number));
    }

    /// <summary>证照已发: where the tenant's rule says so, the shield ends here.</summary>
    public void NoteCertificateIssued(CaseAct act)
    {
        if (CertificateIssuedOn is null)
        {
            CertificateIssuedOn = act.Today;
            Note(act, CaseChange.CertificateIssued, LedgerDetail.Empty);
        }
    }

    /// <summary>Somebody looked at who complained, or was refused it.</summary>
    public void NoteLook(CaseAct act, string purpose, bool granted) =>
        Note(act, CaseChange.IdentityLookedAt, LedgerDetail.Empty.With("purpose", purpose).With("granted", granted ? "yes" : "no"));

    private LedgerDetail ToDetail()
    {
        var detail = LedgerDetail.Empty
            .With("number", Number).With("hall", HallCode).With("kind", Kind).With("channel", Channel).With("text", Text).With("wanted", Wanted)
            .With("causes", string.Join(',', Causes)).With("item", ItemName).With("window", WindowName).With("staff", StaffName)
            .With("department", AgainstDepartmentName).With("happenedOn", HappenedOn);
        foreach (var deadline in _deadlines)
        {
            detail.With($"due.{deadline.Stage}", deadline.DueOn);
        }

        return detail;
    }
}
