using Governance.Calendar;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>In the hall one is helped on its working days; in extended hours and on visits on any.</summary>
internal sealed record AppointmentIsOnAWorkingDay(DateOnly Day, AssistanceVisit Visit, WorkingCalendar Calendar)
    : Rule(AssistanceErrorCodes.AppointmentOnADayOff, "day")
{
    public override bool IsBroken => Visit == AssistanceVisit.InHall && !Calendar.IsWorkingDay(Day);
}
