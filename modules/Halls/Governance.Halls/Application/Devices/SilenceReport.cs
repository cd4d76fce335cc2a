namespace Governance.Halls.Application.Devices;

/// <summary>The devices of a tenant that should call and do not.</summary>
/// <param name="AfterMinutes">After how many minutes of opening hours without a call a device counts as silent.</param>
/// <param name="RuleSource">Where that number comes from.</param>
/// <param name="RuleVerified">Whether it was checked there.</param>
/// <param name="InUse">How many devices have a key.</param>
/// <param name="Halls">The halls that are open now and have silent devices, by code.</param>
/// <param name="NeverSeen">Devices that were given a key and have never called, by hall and number.</param>
/// <param name="ClosedHalls">How many halls with devices that have not called are closed now: their devices may be switched off.</param>
/// <param name="UnknownHalls">Halls of which the opening of today is not known, for the year's days are not published.</param>
internal sealed record SilenceReport(
    int AfterMinutes,
    string RuleSource,
    bool RuleVerified,
    int InUse,
    IReadOnlyList<SilentHall> Halls,
    IReadOnlyList<SilentDevice> NeverSeen,
    int ClosedHalls,
    IReadOnlyList<string> UnknownHalls);

/// <summary>A hall with silent devices.</summary>
/// <param name="Code">The hall's code.</param>
/// <param name="Name">The hall's name.</param>
/// <param name="Devices">Its silent devices, the longest silent first.</param>
internal sealed record SilentHall(string Code, string Name, IReadOnlyList<SilentDevice> Devices);

/// <summary>A device that does not call.</summary>
/// <param name="Id">The device's id.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="HallName">The hall's name.</param>
/// <param name="Number">The number on its back.</param>
/// <param name="LastSeenAt">When it last called, UTC; <c>null</c> where it never did.</param>
/// <param name="KeyIssuedAt">When it was given its key, UTC.</param>
internal sealed record SilentDevice(Guid Id, string HallCode, string HallName, string Number, DateTime? LastSeenAt, DateTime? KeyIssuedAt);
