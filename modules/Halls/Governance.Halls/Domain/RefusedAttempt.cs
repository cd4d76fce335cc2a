using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain;

/// <summary>Something that was tried at a hall and refused: a swap without consent, a check-in for another day, a foreign
/// device's key. Written once, for the auditor.</summary>
internal sealed class RefusedAttempt : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private RefusedAttempt()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The code of the rule that said no.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The hall's code, where it was about a hall.</summary>
    public string? HallCode { get; private set; }

    /// <summary>What was tried, without secrets.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Who tried, where somebody was signed in.</summary>
    public string? By { get; private set; }

    public static RefusedAttempt Note(Guid id, Guid? tenantId, DateTime at, string code, string? hallCode, string detail, string? by) => new()
    {
        Id = id,
        TenantId = tenantId,
        At = at,
        Code = code,
        HallCode = hallCode,
        Detail = detail,
        By = by,
    };
}
