using Governance.Halls.Domain;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What a row says of a day of a duty roster.</summary>
internal sealed record DutyRow(Hall Hall, DateOnly Day, Guid StaffId, Guid? StandInId);
