using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Infrastructure.TagHelpers;

namespace Governance.Complaints.Pages.Complaints.Time;

internal static class NoticeBadges
{
    /// <summary>Yellow and red are the card and the deadline and nothing else.</summary>
    public static BadgeKind Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Yellow => BadgeKind.Due,
        NoticeKind.Overdue or NoticeKind.Red => BadgeKind.Late,
        _ => BadgeKind.Plain,
    };
}
