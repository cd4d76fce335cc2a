using Governance.Halls.Contracts;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>Whether a notice is shown.</summary>
internal enum NoticeTime
{
    Now,

    Later,

    Past,
}

internal static class NoticeTimes
{
    public static NoticeTime Of(NoticeState notice, DateOnly today) =>
        notice.From > today ? NoticeTime.Later : notice.To < today ? NoticeTime.Past : NoticeTime.Now;
}
