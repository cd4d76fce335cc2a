using System.Collections.Concurrent;
using Governance.Calendar;
using Governance.Kernel.Exceptions;
using Governance.Tenants.Packs;

namespace Governance.Tenants;

internal sealed class Calendars(TenantPack pack, IUnitDirectory directory) : ICalendars
{
    private readonly ConcurrentDictionary<string, WorkingCalendar> calendars = new(StringComparer.Ordinal);

    public WorkingCalendar For(Guid? tenantId)
    {
        var province = directory.Province.Code;
        var unit = tenantId is null
            ? province
            : directory.FindByTenant(tenantId.Value)?.Code ?? throw new EntityNotFoundException("tenant", tenantId);

        // A place without hours or closures of its own shares the province's calendar.
        return calendars.GetOrAdd(pack.Calendar.Offices.ContainsKey(unit) ? unit : province, Make);
    }

    private WorkingCalendar Make(string unit)
    {
        var general = pack.Calendar.Offices[directory.Province.Code];
        var local = pack.Calendar.Offices[unit];
        return new WorkingCalendar(
            pack.Calendar.Years, [.. general.Closures, .. local.Closures], local.Hours ?? general.Hours!, pack.Calendar.FileHint);
    }
}
