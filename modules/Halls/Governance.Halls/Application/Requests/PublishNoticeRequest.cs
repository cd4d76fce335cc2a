using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A notice that shall be shown.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The text.</param>
/// <param name="WindowId">The window it is about; empty for the whole hall.</param>
/// <param name="DepartmentId">The department that gives it; empty for the hall itself.</param>
/// <param name="From">The first day on which it is shown.</param>
/// <param name="To">The last day, or empty.</param>
/// <param name="File">A file of at most 10 MB.</param>
internal sealed record PublishNoticeRequest(
    string? Title,
    string? Text,
    Guid? WindowId,
    Guid? DepartmentId,
    [property: JsonRequired] DateOnly From,
    DateOnly? To,
    UploadedFile? File);
