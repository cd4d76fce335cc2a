using Governance.Calendar;

namespace Governance.Tenants;

/// <summary>The working days of each tenant: the province's years, and the closures and hours of the place.</summary>
public interface ICalendars
{
    /// <summary>The calendar of a tenant.</summary>
    /// <param name="tenantId">The tenant; <c>null</c> for the province.</param>
    WorkingCalendar For(Guid? tenantId);
}
