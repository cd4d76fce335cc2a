using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>人员.</summary>
internal sealed class StaffSheet : EntrySheet<StaffMember, StaffState, StaffFacts>
{
    private static readonly Column WorkNumber = new("工号", ColumnUse.Key, "workNumber", "0012", "本地区内不重复；一个人只写一行");
    private static readonly Column PersonName = new("姓名", ColumnUse.Needed, "name", "演示员甲");
    private static readonly Column Title = new("职务", ColumnUse.Free, "title", "窗口人员");
    private static readonly Column DepartmentCode = new("部门编号", ColumnUse.Free, "departmentId", "YS01", "派他来的单位");
    private static readonly Column HallCode = new("大厅编号", ColumnUse.Free, "hallId", "370611-02");
    private static readonly Column Zone = new("区域", ColumnUse.Free, "zone", "A区");
    private static readonly Column Number = new("窗口号", ColumnUse.Free, "windowId", "08", "不固定在窗口的就空着");
    private static readonly Column From = new("到岗日期", ColumnUse.Kept, "from", "2020-01-05", "新增时不填，按导入当天");
    private static readonly Column To = new("离岗日期", ColumnUse.Free, "to", "", "最后一天");

    public override ImportSubject Subject => ImportSubject.Staff;

    public override string Name => "人员";

    public override IReadOnlyList<Column> Columns { get; } = [WorkNumber, PersonName, Title, DepartmentCode, HallCode, Zone, Number, From, To];

    protected override string TwiceCode => ImportErrorCodes.PersonTwice;

    protected override Column NameColumn => PersonName;

    protected override Column FromColumn => From;

    protected override Column ToColumn => To;

    public override bool Needs(string heading, Column other) =>
        (other == HallCode && (heading == Zone.Heading || heading == Number.Heading)) || (other == Number && heading == Zone.Heading);

    protected override IEnumerable<StaffMember> Stored(BookTables book, Hall? hall) => book.Staff.All.Where(s => hall is null || s.HallId == hall.Id);

    protected override StaffMember? Find(string key, BookTables book) => book.Staff.Find(key);

    protected override IReadOnlyList<string> Write(StaffMember staff, BookTables book)
    {
        var window = book.Windows.Get(staff.WindowId);
        return
        [
            staff.WorkNumber, staff.Name, staff.Title ?? "", book.Departments.Get(staff.DepartmentId)?.Code ?? "",
            window?.HallCode ?? book.Halls.Get(staff.HallId)?.Code ?? "", window?.Zone ?? "", window?.Number ?? "", Keys.Of(staff.From), Keys.Of(staff.To),
        ];
    }

    protected override StaffFacts ReadFacts(SheetRow row, StaffMember? stored, ImportContext context)
    {
        var (hall, window) = (stored?.HallId, stored?.WindowId);
        if (row.IsNew(HallCode) || row.IsNew(Zone) || row.IsNew(Number))
        {
            var found = row.Window(HallCode, Zone, Number, context);
            window = found?.Id;
            hall = found?.HallId ?? (row.Text(HallCode).Length == 0 ? null : row.Hall(HallCode, context)?.Id);
        }

        return new StaffFacts(
            row.Line(PersonName, stored?.Name) ?? "", row.Line(Title, stored?.Title),
            row.Department(DepartmentCode, stored?.DepartmentId, context), hall, window);
    }

    protected override StaffMember Open(SheetRow row, StaffFacts facts, DateOnly from, ImportContext context)
    {
        var number = CodeText.Checked(row.Text(WorkNumber), WorkNumber);
        var member = StaffMember.Join(context.Guids.Create(), context.TenantId, number, facts, from);
        context.Book.Staff.Add(number, member);
        return member;
    }

    protected override void Edit(StaffMember staff, StaffFacts facts, Change change) => staff.Edit(facts, change);
}
