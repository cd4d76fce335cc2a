using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Reports;

/// <summary>What a report needs to know of a hall.</summary>
internal sealed record HallFact(
    Guid Id,
    string Code,
    string UnitCode,
    string Name,
    HallLevel Level,
    DateOnly? From,
    DateOnly? To,
    bool Verified,
    bool NameVerified,
    bool Simulated)
{
    private const string OwnNumber = "-01";

    /// <summary>Whether the hall exists on the day; its last day is one of its days.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Whether it is the unit's own hall of a level: the one a county's tile shows.</summary>
    public bool IsOwnHall(HallLevel level) => Level == level && Code == UnitCode + OwnNumber;
}
