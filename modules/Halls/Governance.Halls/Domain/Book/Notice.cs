using Governance.Halls.Contracts;
using Governance.Kernel.Auditing;

namespace Governance.Halls.Domain.Book;

/// <summary>A notice (公告) of a hall or of one of its windows.</summary>
[Audited]
internal sealed class Notice : BookEntry<NoticeState>
{
    private Notice()
    {
    }

    public Guid HallId { get; private set; }

    public Guid? WindowId { get; private set; }

    public Guid? DepartmentId { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    public string? FileType { get; private set; }

    public int? FileSize { get; private set; }

    public static Notice Publish(Guid id, Hall hall, NoticeFacts facts, StoredFile? file, DateOnly from, bool simulated = false)
    {
        facts.Check();
        var notice = new Notice { Id = id, TenantId = hall.TenantId, HallId = hall.Id, From = from, Simulated = simulated };
        notice.Take(facts);
        (notice.FileHash, notice.FileName, notice.FileType, notice.FileSize) = (file?.Hash, file?.Name, file?.ContentType, file?.Size);
        notice.Begin();
        return notice;
    }

    /// <returns>Whether anything differs.</returns>
    public bool Edit(NoticeFacts facts, Change change)
    {
        facts.Check();
        return Apply(change, () => Take(facts));
    }

    public NoticeFacts Facts() => new(Title, Text, WindowId, DepartmentId);

    public override NoticeState ToState() => new(
        Id, Revision, TenantId, HallId, WindowId, DepartmentId, Title, Text, From, To, FileHash, FileName, Simulated);

    private void Take(NoticeFacts facts) => (Title, Text, WindowId, DepartmentId) = (facts.Title, facts.Text, facts.WindowId, facts.DepartmentId);
}
