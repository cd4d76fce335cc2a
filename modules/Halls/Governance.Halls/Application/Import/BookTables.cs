using Governance.Calendar;
using Governance.Halls.Application.Import.Sheets;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Import;

/// <summary>The hall book of a tenant as it is stored, with what a file adds to it while it is read.</summary>
internal sealed class BookTables
{
    public Shelf<Hall> Halls { get; } = new(h => h.Id);

    public Shelf<Department> Departments { get; } = new(d => d.Id);

    public Shelf<Window> Windows { get; } = new(w => w.Id);

    public Shelf<StaffMember> Staff { get; } = new(s => s.Id);

    public Shelf<ServiceItem> Items { get; } = new(i => i.Id);

    public Shelf<RatingDevice> Devices { get; } = new(d => d.Id);

    public Shelf<DutyDay> Duty { get; } = new(d => d.Id);

    public ILookup<(Guid HallId, Guid StaffId), DutyLeader> Leaders { get; set; } = Enumerable.Empty<DutyLeader>().ToLookup(l => (l.HallId, l.StaffId));

    public ILookup<(Guid HallId, Guid StaffId), DutyLeave> Leaves { get; set; } = Enumerable.Empty<DutyLeave>().ToLookup(l => (l.HallId, l.StaffId));

    /// <summary>The calendar of a hall.</summary>
    public Func<Hall, WorkingCalendar> CalendarOf { get; set; } = _ => throw new InvalidOperationException("No calendars were read.");

    public void Add(Window window) => Windows.Add(Keys.Of(window.HallCode, window.Zone, window.Number), window);

    public void Add(DutyDay day) => Duty.Add(Keys.Of(Halls.Get(day.HallId)!.Code, Keys.Of(day.Day)), day);
}
