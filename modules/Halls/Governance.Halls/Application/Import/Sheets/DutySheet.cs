using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>值班表.</summary>
internal sealed class DutySheet : BookSheet<DutyDay, DutyRow>
{
    private static readonly Column HallCode = new("大厅编号", ColumnUse.Key, "hallId", "370611-01");
    private static readonly Column DayColumn = new("日期", ColumnUse.Key, "day", "2026-12-01", "明天起的工作日");
    private static readonly Column WorkNumber = new("工号", ColumnUse.Needed, "staffId", "0001", "要先在“值班”里定为这个大厅的值班领导");
    private static readonly Column StandIn = new("代班工号", ColumnUse.Free, "standInId", "0002");

    public override ImportSubject Subject => ImportSubject.Duty;

    public override string Name => "值班表";

    public override IReadOnlyList<Column> Columns { get; } = [HallCode, DayColumn, WorkNumber, StandIn];

    protected override IEnumerable<DutyDay> Stored(BookTables book, Hall? hall) => book.Duty.All.Where(d => hall is null || d.HallId == hall.Id);

    protected override DutyDay? Find(string key, BookTables book) => book.Duty.Find(key);

    protected override IReadOnlyList<string> Write(DutyDay day, BookTables book) =>
        [book.Halls.Get(day.HallId)!.Code, Keys.Of(day.Day), book.Staff.Get(day.StaffId)!.WorkNumber, book.Staff.Get(day.StandInId)?.WorkNumber ?? ""];

    // A day may be written in several ways and is still the same one.
    protected override string KeyText(SheetRow row, Column column) =>
        column == DayColumn && row.Text(column).Length > 0 && row.Day(column) is { } day ? Keys.Of(day) : row.Text(column);

    protected override DutyRow? Read(SheetRow row, DutyDay? stored, ImportContext context)
    {
        if (row.Hall(HallCode, context) is not { } hall || row.Day(DayColumn) is not { } day)
        {
            return null;
        }

        CheckDay(row, stored, hall, day, context);
        var staff = row.Value(WorkNumber, stored?.StaffId, _ => Leader(row, WorkNumber, hall, day, context));
        var standIn = row.Value(StandIn, stored?.StandInId, text => text.Length == 0 ? null : Leader(row, StandIn, hall, day, context));
        if (standIn is not null && standIn == staff)
        {
            row.Fail(StandIn, ImportErrorCodes.StandInIsTheSame);
        }

        return staff is { } known ? new DutyRow(hall, day, known, standIn) : null;
    }

    protected override DutyDay Open(SheetRow row, DutyRow facts, ImportContext context)
    {
        var day = DutyDay.Plan(context.Guids.Create(), facts.Hall, facts.Day, facts.StaffId, facts.StandInId);
        context.Book.Add(day);
        return day;
    }

    protected override void Edit(DutyDay day, DutyRow facts, ImportContext context)
    {
        if (day.StaffId != facts.StaffId)
        {
            day.Give(facts.StaffId, context.Today);
        }

        day.NameStandIn(facts.StandInId);
    }

    private static void CheckDay(SheetRow row, DutyDay? stored, Hall hall, DateOnly day, ImportContext context)
    {
        if (day <= context.Today || stored is { Settled: true })
        {
            row.Fail(DayColumn, ImportErrorCodes.DutyDayOver);
            return;
        }

        try
        {
            var explained = context.Book.CalendarOf(hall).Explain(day);
            if (!explained.Counts || !hall.IsOpenOn(day))
            {
                row.Fail(DayColumn, ImportErrorCodes.DutyDayNotWorked, ("value", Keys.Of(day)));
            }
        }
        catch (CalendarYearMissingException)
        {
            row.Fail(DayColumn, ImportErrorCodes.DutyYearUnknown, ("value", Keys.Of(day)));
        }
    }

    private static Guid? Leader(SheetRow row, Column column, Hall hall, DateOnly day, ImportContext context)
    {
        if (row.Staff(column, context) is not { } staff)
        {
            return null;
        }

        if (!context.Book.Leaders[(hall.Id, staff.Id)].Any(l => l.IsLeaderOn(day)))
        {
            row.Fail(column, ImportErrorCodes.NotALeader, ("value", staff.Name));
        }
        else if (context.Book.Leaves[(hall.Id, staff.Id)].Any(l => l.Covers(day)))
        {
            row.Fail(column, ImportErrorCodes.LeaderOnLeave, ("value", staff.Name));
        }

        return staff.Id;
    }
}
