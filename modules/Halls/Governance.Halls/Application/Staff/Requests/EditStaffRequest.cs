using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Staff.Requests;

/// <summary>Somebody who works in a hall as he shall stand from a day on; what is left out is taken away.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
/// <param name="DepartmentId">The unit that sends him.</param>
/// <param name="Hall">The code of the hall he works in; the window's where it is left out.</param>
/// <param name="WindowId">The window at which he stands; empty where he stands at none.</param>
/// <param name="Account">The user name with which he signs in; empty where he has none.</param>
/// <param name="To">The last day; empty while he works here.</param>
/// <param name="ChangeFrom">The first day on which the change holds; today where it is left out.</param>
/// <param name="Correction">Whether it mends what was entered wrongly.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditStaffRequest(
    string? Name,
    string? Title,
    Guid? DepartmentId,
    string? Hall,
    Guid? WindowId,
    string? Account,
    DateOnly? To,
    DateOnly? ChangeFrom,
    [property: JsonRequired] bool Correction,
    long Revision);
