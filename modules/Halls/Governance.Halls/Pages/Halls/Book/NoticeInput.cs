using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Microsoft.AspNetCore.Http;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What the forms of a notice ask for.</summary>
internal sealed class NoticeInput : ChangeInput
{
    public string? Title { get; set; }

    public string? Text { get; set; }

    public Guid? WindowId { get; set; }

    public Guid? DepartmentId { get; set; }

    public IFormFile? File { get; set; }

    public static NoticeInput Of(NoticeState notice) => new()
    {
        Title = notice.Title,
        Text = notice.Text,
        WindowId = notice.WindowId,
        DepartmentId = notice.DepartmentId,
        From = notice.From,
        To = notice.To,
        Revision = notice.Revision,
    };

    public PublishNoticeRequest ToPublish(UploadedFile? file) => new(Title, Text, WindowId, DepartmentId, FirstDay(), To, file);

    public EditNoticeRequest ToEdit() => new(Title, Text, WindowId, DepartmentId, FirstDay(), To, ChangeFrom, Correction, Revision);
}
