namespace Governance.Halls.Contracts;

/// <summary>A notice (公告) of a hall or of one of its windows.</summary>
/// <param name="Id">The notice's id.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="HallId">The hall.</param>
/// <param name="WindowId">The window it is about; <c>null</c> for the whole hall.</param>
/// <param name="DepartmentId">The department that gives it; <c>null</c> for the hall itself.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text.</param>
/// <param name="From">The first day on which it is shown.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="FileHash">SHA-256 of the file in the blob store, or <c>null</c>.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record NoticeState(
    Guid Id,
    long Revision,
    Guid? TenantId,
    Guid HallId,
    Guid? WindowId,
    Guid? DepartmentId,
    string Title,
    string Text,
    DateOnly From,
    DateOnly? To,
    string? FileHash,
    string? FileName,
    bool Simulated);
