using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Book;

/// <summary>That somebody stood at a window until a day, or was of a department, or an item could be done there: the way back from
/// a place to those who have left it.</summary>
internal sealed class PastPlace(Guid? tenantId, Guid placeId, Guid subjectId, long revision, DateOnly until) : IMultiTenant
{
    public Guid? TenantId { get; private set; } = tenantId;

    /// <summary>The hall, the window or the department.</summary>
    public Guid PlaceId { get; private set; } = placeId;

    public Guid SubjectId { get; private set; } = subjectId;

    /// <summary>The revision of the past state.</summary>
    public long Revision { get; private set; } = revision;

    /// <summary>The first day on which the state held no more.</summary>
    public DateOnly Until { get; private set; } = until;
}
