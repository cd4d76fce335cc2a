using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Time.Notices;

/// <summary>For whom somebody reads notices.</summary>
/// <param name="Shared">The hall or the department.</param>
/// <param name="Own">Himself.</param>
internal sealed record NoticeReaders(Guid Shared, Guid Own)
{
    public bool Has(StaffNotice notice) => notice.AudienceId == Shared || notice.AudienceId == Own;
}
