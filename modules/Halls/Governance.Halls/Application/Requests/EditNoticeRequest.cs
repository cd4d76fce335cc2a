using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A notice as it shall stand from a day on.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The text.</param>
/// <param name="WindowId">The window it is about; empty for the whole hall.</param>
/// <param name="DepartmentId">The department that gives it; empty for the hall itself.</param>
/// <param name="From">The first day on which it is shown.</param>
/// <param name="To">The last day, or empty.</param>
/// <param name="ChangeFrom">The first day on which the change holds; today where it is left out.</param>
/// <param name="Correction">Whether it mends what was entered wrongly: then no history is kept.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditNoticeRequest(
    string? Title,
    string? Text,
    Guid? WindowId,
    Guid? DepartmentId,
    [property: JsonRequired] DateOnly From,
    DateOnly? To,
    DateOnly? ChangeFrom,
    [property: JsonRequired] bool Correction,
    [property: JsonRequired] long Revision);
