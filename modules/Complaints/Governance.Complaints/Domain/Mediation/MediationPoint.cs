using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Mediation;

/// <summary>A point of a session's agenda (议题), and what was said on it.</summary>
internal sealed class MediationPoint : Entity<Guid>, IMultiTenant
{
    private MediationPoint()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid SessionId { get; private set; }

    /// <summary>Its place on the agenda, from 1; a place is given once.</summary>
    public int Ordinal { get; private set; }

    public string Subject { get; private set; } = "";

    /// <summary><c>null</c> while it is not noted.</summary>
    public string? Said { get; private set; }

    public static MediationPoint Put(CaseAct act, MediationSession session, int ordinal, string subject) => new()
    {
        Id = act.Guids.Create(),
        TenantId = session.TenantId,
        SessionId = session.Id,
        Ordinal = ordinal,
        Subject = subject,
    };

    public void Note(CaseAct act, string? said) => Said = Written.Needed(act, $"minutes.{Ordinal}", said);
}
