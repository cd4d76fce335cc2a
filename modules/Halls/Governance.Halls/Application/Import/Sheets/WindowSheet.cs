using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>窗口.</summary>
internal sealed class WindowSheet : EntrySheet<Window, WindowState, WindowFacts>
{
    private const string Comma = "、";

    private static readonly Column HallCode = new("大厅编号", ColumnUse.Key, "hall", "370611-02");
    private static readonly Column Zone = new("区域", ColumnUse.PartOfKey, "zone", "A区", "大厅不分区就空着");
    private static readonly Column Number = new("窗口号", ColumnUse.Key, "number", "08", "同一大厅同一区域内不重复");
    private static readonly Column Title = new("名称", ColumnUse.Free, "name", "演示综合窗口");
    private static readonly Column Kinds = new("类型", ColumnUse.Needed, "kinds", "综合窗口、兜底窗口", "可以写几种，用顿号隔开");
    private static readonly Column DepartmentCode = new("部门编号", ColumnUse.Free, "departmentId", "YS01");
    private static readonly Column Place = new("位置", ColumnUse.Free, "place", "一楼东侧");
    private static readonly Column From = new("启用日期", ColumnUse.Kept, "from", "2020-01-05", "新增时不填，按导入当天");
    private static readonly Column To = new("停用日期", ColumnUse.Free, "to", "", "最后一天");

    public override ImportSubject Subject => ImportSubject.Windows;

    public override string Name => "窗口";

    public override IReadOnlyList<Column> Columns { get; } = [HallCode, Zone, Number, Title, Kinds, DepartmentCode, Place, From, To];

    protected override Column NameColumn => Title;

    protected override Column FromColumn => From;

    protected override Column ToColumn => To;

    protected override IEnumerable<Window> Stored(BookTables book, Hall? hall) => book.Windows.All.Where(w => hall is null || w.HallId == hall.Id);

    protected override Window? Find(string key, BookTables book) => book.Windows.Find(key);

    protected override IReadOnlyList<string> Write(Window window, BookTables book) =>
    [
        window.HallCode, window.Zone, window.Number, window.Name ?? "", string.Join(Comma, window.Kinds.Select(k => SheetWords.Kinds[k])),
        book.Departments.Get(window.DepartmentId)?.Code ?? "", window.Place ?? "", Keys.Of(window.From), Keys.Of(window.To),
    ];

    protected override WindowFacts? ReadFacts(SheetRow row, Window? stored, ImportContext context)
    {
        if (stored is null && row.Hall(HallCode, context) is null)
        {
            return null;
        }

        return new WindowFacts(
            stored?.Zone ?? row.Text(Zone),
            stored?.Number ?? row.Text(Number),
            row.Line(Title, stored?.Name),
            row.Value(Kinds, stored?.Kinds ?? [], text => ReadKinds(row, text)),
            row.Department(DepartmentCode, stored?.DepartmentId, context),
            row.Line(Place, stored?.Place));
    }

    protected override Window Open(SheetRow row, WindowFacts facts, DateOnly from, ImportContext context)
    {
        CodeText.Checked(facts.Zone, Zone);
        CodeText.Checked(facts.Number, Number);
        var window = Window.Open(context.Guids.Create(), context.Book.Halls.Find(row.Text(HallCode))!, facts, from);
        context.Book.Add(window);
        return window;
    }

    protected override void Edit(Window window, WindowFacts facts, Change change) => window.Edit(facts, change);

    private static List<WindowKind> ReadKinds(SheetRow row, string text) =>
        [.. Words<WindowKind>.Split(text).Select(word => SheetWords.Kinds.Read(row, Kinds, word)).OfType<WindowKind>().Distinct()];
}
