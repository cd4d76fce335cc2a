using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Mediation;

/// <summary>Somebody who is called to a session, and whether he came.</summary>
internal sealed class MediationParty : Entity<Guid>, IMultiTenant
{
    private MediationParty()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid SessionId { get; private set; }

    /// <summary>Its place among those called, from 1; a place is given once.</summary>
    public int Ordinal { get; private set; }

    public MediationPartyKind Kind { get; private set; }

    /// <summary>The department, window or person of the hall book.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The name as it stood then.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The department that it belongs to; <c>null</c> for the hall's own.</summary>
    public Guid? DepartmentId { get; private set; }

    public string? DepartmentName { get; private set; }

    /// <summary><c>null</c> while it is not noted.</summary>
    public bool? Came { get; private set; }

    /// <summary>Who came, by name and role.</summary>
    public string? Attendee { get; private set; }

    public string? AbsentReason { get; private set; }

    public static MediationParty Call(CaseAct act, MediationSession session, int ordinal, CalledParty called) => new()
    {
        Id = act.Guids.Create(),
        TenantId = session.TenantId,
        SessionId = session.Id,
        Ordinal = ordinal,
        Kind = called.Kind,
        SubjectId = called.Id,
        Name = called.Name,
        DepartmentId = called.DepartmentId,
        DepartmentName = called.DepartmentName,
    };

    /// <summary>Whether it is the same that is called again.</summary>
    public bool Is(CalledParty called) => Kind == called.Kind && SubjectId == called.Id;

    public void Note(CaseAct act, AttendanceNote note)
    {
        var field = $"attendance.{Ordinal}";
        Rule.Check(
            new WhoCameIsNamed($"{field}.attendee", note.Came, note.Attendee), new AbsenceHasAReason($"{field}.reason", note.Came, note.Reason));
        Came = note.Came;
        Attendee = note.Came ? Written.Needed(act, $"{field}.attendee", note.Attendee, Lengths.Name * 2) : null;
        AbsentReason = note.Came ? null : Written.Needed(act, $"{field}.reason", note.Reason, Lengths.Name * 2);
    }
}
