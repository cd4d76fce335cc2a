using Governance.Calendar;

namespace Governance.Tenants.Packs;

/// <summary>When the offices of a unit are open; <c>null</c> hours are the province's.</summary>
internal sealed record Office(OfficeHours? Hours, IReadOnlyList<LocalClosure> Closures);
