using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Who is not in charge of the records of others records himself.</summary>
internal sealed record RecordsHimselfOnly(bool MayRecordOthers, Guid? Himself, Guid Staff)
    : Rule(AttendanceErrorCodes.NotYourself)
{
    public override bool IsBroken => !MayRecordOthers && Himself != Staff;
}
