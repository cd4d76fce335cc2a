using Governance.Calendar;

namespace Governance.Tenants.Packs;

/// <summary>The published years, and the offices of the province and of the units that differ.</summary>
internal sealed record PackCalendar(IReadOnlyList<CalendarYear> Years, IReadOnlyDictionary<string, Office> Offices, string FileHint);
