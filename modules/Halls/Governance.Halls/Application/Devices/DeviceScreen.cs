using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Devices;

/// <summary>What a rating device shows. All of it hangs or lies in the hall for everybody to read.</summary>
/// <param name="Number">The number on the device's back.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="HallName">The hall's name.</param>
/// <param name="Window">The window at which the device stands; <c>null</c> where it stands at none.</param>
/// <param name="Staff">Who serves at the window today, by work number.</param>
/// <param name="Guides">What can be done at the window today, by code.</param>
/// <param name="Notices">The notices of the hall and of the window that are shown today, the newest first.</param>
internal sealed record DeviceScreen(
    string Number,
    string HallCode,
    string HallName,
    ScreenWindow? Window,
    IReadOnlyList<ScreenStaff> Staff,
    IReadOnlyList<ScreenGuide> Guides,
    IReadOnlyList<ScreenNotice> Notices);

/// <summary>The window at which a device stands.</summary>
/// <param name="Zone">The zone; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it, where there is something.</param>
/// <param name="Place">Floor and side, in words for a visitor.</param>
internal sealed record ScreenWindow(string Zone, string Number, string? Name, string? Place);

/// <summary>Somebody who serves at the window.</summary>
/// <param name="Id">The person's id in the hall book.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
/// <param name="Unit">The unit that sends him.</param>
/// <param name="WorkNumber">The work number.</param>
/// <param name="Photo">The address of the photo for this device; <c>null</c> where there is none.</param>
internal sealed record ScreenStaff(Guid Id, string Name, string? Title, string? Unit, string WorkNumber, string? Photo);

/// <summary>The guide of something that can be done at the window.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Code">The item's code.</param>
/// <param name="Name">The name.</param>
/// <param name="Department">The department that decides.</param>
/// <param name="Conditions">Who can have it.</param>
/// <param name="Papers">The papers to bring.</param>
/// <param name="PromisedWorkingDays">The time promised, in working days; 0 means on the spot; <c>null</c> is not entered.</param>
/// <param name="StatutoryWorkingDays">The time that the law allows, in working days; <c>null</c> is not entered.</param>
/// <param name="FeeYuan">The fee in yuan; 0 is free; <c>null</c> is not entered.</param>
/// <param name="FeeBasis">By what rule the fee is taken.</param>
internal sealed record ScreenGuide(
    Guid Id,
    string Code,
    string Name,
    string? Department,
    string? Conditions,
    IReadOnlyList<RequiredPaper> Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis);

/// <summary>A notice.</summary>
/// <param name="Id">The notice's id.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text.</param>
/// <param name="From">The first day on which it is shown.</param>
internal sealed record ScreenNotice(Guid Id, string Title, string Text, DateOnly From);
