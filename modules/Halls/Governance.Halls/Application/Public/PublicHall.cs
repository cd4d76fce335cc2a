using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening;

namespace Governance.Halls.Application.Public;

/// <summary>What anybody may know of a hall.</summary>
/// <param name="Code">The hall's code.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The address; <c>null</c> where it is not entered.</param>
/// <param name="Opening">Whether it is open now, and when next; <c>null</c> where this year's calendar is not entered.</param>
/// <param name="HoursConfirmed">Whether the hall itself has said its hours; else they are those usual at its place.</param>
/// <param name="SpecialDays">The holidays, make-up days and closures of the next four weeks.</param>
/// <param name="Leader">The leader on duty today; <c>null</c> where the roster names none.</param>
/// <param name="Windows">The windows, by zone and number.</param>
/// <param name="Items">What can be done here, by department.</param>
/// <param name="MoreItems">Whether there is more than is listed.</param>
/// <param name="Notices">The notices that are shown today, the newest first.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record PublicHall(
    string Code,
    string Name,
    string? Address,
    HallOpening? Opening,
    bool HoursConfirmed,
    IReadOnlyList<SpecialDays> SpecialDays,
    PublicLeader? Leader,
    IReadOnlyList<PublicWindow> Windows,
    IReadOnlyList<PublicItem> Items,
    bool MoreItems,
    IReadOnlyList<PublicNotice> Notices,
    bool Simulated);

/// <summary>The leader on duty.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title.</param>
/// <param name="Place">Where he is to be found.</param>
/// <param name="Present">Whether he has checked in and not out.</param>
internal sealed record PublicLeader(string Name, string? Title, string? Place, bool Present);

/// <summary>A window.</summary>
/// <param name="Id">The window's id.</param>
/// <param name="Zone">The zone; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it.</param>
/// <param name="Kinds">What it is for.</param>
/// <param name="Department">The department that serves at it.</param>
/// <param name="Place">Floor and side.</param>
/// <param name="Staff">Who stands at it, as on the counter's sign.</param>
internal sealed record PublicWindow(
    Guid Id,
    string Zone,
    string Number,
    string? Name,
    IReadOnlyList<WindowKind> Kinds,
    string? Department,
    string? Place,
    IReadOnlyList<PublicStaff> Staff);

/// <summary>Somebody at a window.</summary>
/// <param name="WorkNumber">The work number.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
internal sealed record PublicStaff(string WorkNumber, string Name, string? Title);

/// <summary>Something that can be done at the hall.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Name">The name.</param>
/// <param name="Department">The department that decides.</param>
internal sealed record PublicItem(Guid Id, string Name, string? Department);

/// <summary>A notice.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The text.</param>
/// <param name="From">The first day on which it is shown.</param>
/// <param name="To">The last day.</param>
internal sealed record PublicNotice(string Title, string Text, DateOnly From, DateOnly? To);
