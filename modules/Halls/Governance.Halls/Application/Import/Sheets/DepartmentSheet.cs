using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>部门.</summary>
internal sealed class DepartmentSheet : EntrySheet<Department, DepartmentState, DepartmentFacts>
{
    private static readonly Column Code = new("部门编号", ColumnUse.Key, "code", "YS01", "本地区内不重复");
    private static readonly Column Title = new("名称", ColumnUse.Needed, "name", "演示局");
    private static readonly Column Phone = new("电话", ColumnUse.Free, "phone", "0535-0000000");
    private static readonly Column From = new("启用日期", ColumnUse.Kept, "from", "2020-01-05", "新增时不填，按导入当天");
    private static readonly Column To = new("停用日期", ColumnUse.Free, "to", "", "最后一天");

    public override ImportSubject Subject => ImportSubject.Departments;

    public override string Name => "部门";

    public override IReadOnlyList<Column> Columns { get; } = [Code, Title, Phone, From, To];

    protected override Column NameColumn => Title;

    protected override Column FromColumn => From;

    protected override Column ToColumn => To;

    protected override IEnumerable<Department> Stored(BookTables book, Hall? hall)
    {
        if (hall is null)
        {
            return book.Departments.All;
        }

        var named = book.Windows.All.Where(w => w.HallId == hall.Id).Select(w => w.DepartmentId)
            .Concat(book.Staff.All.Where(s => s.HallId == hall.Id).Select(s => s.DepartmentId))
            .Concat(ItemSheet.At(hall, book).Select(i => i.DepartmentId)).ToHashSet();
        return book.Departments.All.Where(d => named.Contains(d.Id));
    }

    protected override Department? Find(string key, BookTables book) => book.Departments.Find(key);

    protected override IReadOnlyList<string> Write(Department department, BookTables book) =>
        [department.Code, department.Name, department.Phone ?? "", Keys.Of(department.From), Keys.Of(department.To)];

    protected override DepartmentFacts ReadFacts(SheetRow row, Department? stored, ImportContext context) =>
        new(row.Line(Title, stored?.Name) ?? "", row.Line(Phone, stored?.Phone));

    protected override Department Open(SheetRow row, DepartmentFacts facts, DateOnly from, ImportContext context)
    {
        var code = CodeText.Checked(row.Text(Code), Code);
        var department = Department.Open(context.Guids.Create(), context.TenantId, code, facts, from);
        context.Book.Departments.Add(code, department);
        return department;
    }

    protected override void Edit(Department department, DepartmentFacts facts, Change change) => department.Edit(facts, change);
}
