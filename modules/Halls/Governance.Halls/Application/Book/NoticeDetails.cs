using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>A notice and where it belongs.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Notice">The notice.</param>
/// <param name="Window">The window it is about.</param>
/// <param name="DepartmentName">The department that gives it.</param>
internal sealed record NoticeDetails(HallState Hall, NoticeState Notice, WindowState? Window, string? DepartmentName);
