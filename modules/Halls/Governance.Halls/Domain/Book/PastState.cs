using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Book;

/// <summary>A state of the hall book that a change has replaced. It is written once. The state on a day of the past is the one
/// with the smallest revision whose <see cref="Until"/> lies after the day, and the present one where there is none.</summary>
internal sealed class PastState : IMultiTenant
{
    private readonly List<PastPlace> _places = [];

    public PastState(Guid subjectId, Guid? tenantId, string kind, long revision, DateOnly until, string state, string? replacedBy, DateTime replacedAt)
    {
        SubjectId = subjectId;
        TenantId = tenantId;
        Kind = kind;
        Revision = revision;
        Until = until;
        State = state;
        ReplacedBy = replacedBy;
        ReplacedAt = replacedAt;
    }

    /// <summary>What it is a state of.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The revision that it was.</summary>
    public long Revision { get; private set; }

    public Guid? TenantId { get; private set; }

    public string Kind { get; private set; }

    /// <summary>The first day on which it held no more.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The state as JSON.</summary>
    public string State { get; private set; }

    public string? ReplacedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ReplacedAt { get; private set; }

    /// <summary>Where it stood.</summary>
    public IReadOnlyList<PastPlace> Places => _places;

    public PastState At(IEnumerable<Guid> places)
    {
        _places.AddRange(places.Select(place => new PastPlace(TenantId, place, SubjectId, Revision, Until)));
        return this;
    }
}
