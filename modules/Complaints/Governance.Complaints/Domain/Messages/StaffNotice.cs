using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Messages;

/// <summary>
/// Something that staff are told within the program: one row for a department, for the hall itself, or for one person. The key (case,
/// kind, ordinal, audience) keeps it from being told twice.
/// </summary>
internal sealed class StaffNotice : Entity<Guid>, IMultiTenant
{
    private StaffNotice()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The case, the refusal, the outcome, the change, the mediation session, the help order or the card.</summary>
    public Guid CaseId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The department's id, the hall's, or a person's in the hall book.</summary>
    public Guid AudienceId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC; <c>null</c> while nobody of the audience has said that it was seen.</summary>
    public DateTime? SeenAt { get; private set; }

    public string? SeenBy { get; private set; }

    public static StaffNotice Write(CaseAct act, Complaint complaint, NoticeKind kind, int ordinal, Guid audienceId) =>
        Write(act, complaint.TenantId, complaint.Id, kind, ordinal, audienceId);

    /// <summary>As the other, of something that has a number and an id as a case does.</summary>
    public static StaffNotice Write(CaseAct act, Guid? tenantId, Guid subjectId, NoticeKind kind, int ordinal, Guid audienceId) => new()
    {
        Id = act.Guids.Create(),
        TenantId = tenantId,
        CaseId = subjectId,
        Kind = kind,
        Ordinal = ordinal,
        AudienceId = audienceId,
        At = act.At,
    };

    public void See(DateTime at, string by) => (SeenAt, SeenBy) = SeenAt is null ? (at, by) : (SeenAt, SeenBy);
}
