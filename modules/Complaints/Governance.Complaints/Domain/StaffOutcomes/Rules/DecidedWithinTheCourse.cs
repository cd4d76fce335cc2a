using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>The day of a decision lies between the day of the case and today.</summary>
internal sealed record DecidedWithinTheCourse(DateOnly? On, DateOnly CaseRegisteredOn, DateOnly Today)
    : Rule(StaffOutcomeErrorCodes.DayOutOfRange, "on")
{
    public override bool IsBroken => On < CaseRegisteredOn || On > Today;
}
