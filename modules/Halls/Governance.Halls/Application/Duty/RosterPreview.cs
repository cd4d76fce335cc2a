using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Duty;

/// <summary>What planning a quarter would do.</summary>
/// <param name="Quarter">The quarter, such as <c>2027Q1</c>.</param>
/// <param name="Fingerprint">To be sent back with the confirmation.</param>
/// <param name="Provisional">Whether the days off of the year are not published, so that only weekends are known.</param>
/// <param name="Days">All days of the quarter in order.</param>
/// <param name="Dropped">Planned days on which the hall does not work any more; they leave the roster.</param>
/// <param name="Shares">Who has how many days.</param>
internal sealed record RosterPreview(
    string Quarter,
    string Fingerprint,
    bool Provisional,
    IReadOnlyList<RosterPreviewDay> Days,
    IReadOnlyList<DateOnly> Dropped,
    IReadOnlyList<RosterShare> Shares)
{
    public static RosterPreview Of(Roster roster, DutyQuarter quarter, RosterProposal proposal, IReadOnlyDictionary<Guid, string> names)
    {
        string? Name(Guid? id) => id is { } one ? names.GetValueOrDefault(one) : null;
        var days = proposal.All.Select(t => new RosterPreviewDay(
            t.Day, t.StaffId, Name(t.StaffId) ?? "", Name(t.StandInId), t.NextToHoliday, roster.Day(t.Day) is { } had && had.StaffId != t.StaffId ? Name(had.StaffId) : null)).ToList();
        var shares = days.GroupBy(d => d.StaffId).OrderBy(g => roster.PlaceOf(g.Key))
            .Select(g => new RosterShare(g.First().Leader, g.Count(), g.Count(d => d.NextToHoliday)));
        return new RosterPreview(
            quarter.ToString(), proposal.Fingerprint(), roster.IsProvisional(quarter), days, proposal.Dropped, [.. shares]);
    }
}

/// <summary>A day of a preview.</summary>
/// <param name="Day">The day.</param>
/// <param name="StaffId">Who would be on duty.</param>
/// <param name="Leader">His name.</param>
/// <param name="StandIn">The name of whoever stands in.</param>
/// <param name="NextToHoliday">Whether it lies next to a holiday.</param>
/// <param name="Before">The name of whoever has it now, where that changes.</param>
internal sealed record RosterPreviewDay(DateOnly Day, Guid StaffId, string Leader, string? StandIn, bool NextToHoliday, string? Before);

/// <summary>Somebody's share of a quarter.</summary>
/// <param name="Leader">The name.</param>
/// <param name="Days">Days.</param>
/// <param name="NextToHoliday">Days next to a holiday among them.</param>
internal sealed record RosterShare(string Leader, int Days, int NextToHoliday);
