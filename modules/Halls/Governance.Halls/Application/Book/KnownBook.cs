using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Kernel.Caching;

namespace Governance.Halls.Application.Book;

/// <summary>What each call of a window asks of the hall book, kept for a moment; any change of the book on this host lets go of it.</summary>
internal sealed class KnownBook(TimeProvider time)
{
    /// <summary>For how long another host's change may go unseen.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(20);

    public Known<(Guid? Tenant, string Code, DateOnly Day), HallState> Halls { get; } = new(time, KeptFor);

    public Known<(Guid? Tenant, DateOnly Day), IReadOnlyList<DepartmentState>> Departments { get; } = new(time, KeptFor);

    public Known<(Guid? Tenant, Guid Account, DateOnly Day), StaffState?> People { get; } = new(time, KeptFor);

    public Known<(Guid? Tenant, Guid Hall), WorkingCalendar> Calendars { get; } = new(time, KeptFor);

    public void Forget()
    {
        Halls.Forget();
        Departments.Forget();
        People.Forget();
        Calendars.Forget();
    }
}
