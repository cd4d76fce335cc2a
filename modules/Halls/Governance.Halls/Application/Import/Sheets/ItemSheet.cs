using System.Globalization;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>事项.</summary>
internal sealed class ItemSheet : EntrySheet<ServiceItem, ServiceItemState, ServiceItemFacts>
{
    private const string Comma = "、";
    private const int MostDays = 3660;
    private const decimal MostYuan = 9_999_999_999.99m;

    private static readonly Column Code = new("事项编号", ColumnUse.Key, "code", "SX001", "本地区内不重复");
    private static readonly Column Title = new("名称", ColumnUse.Needed, "name", "演示许可");
    private static readonly Column DepartmentCode = new("部门编号", ColumnUse.Free, "departmentId", "YS01");
    private static readonly Column WindowKeys = new("窗口", ColumnUse.Free, "windowIds", "370611-02/A区/08、370611-02/A区/09", "大厅编号/区域/窗口号，用顿号隔开；不分区写两条斜线，如 370611-02//08");
    private static readonly Column Conditions = new("条件", ColumnUse.Free, "conditions", "有本地户口的居民");
    private static readonly Column Papers = new("材料", ColumnUse.Free, "papers", "身份证|1|原件|现场核对后退还", "一行一种：名称|份数|原件、复印件、原件和复印件或电子件|说明");
    private static readonly Column Promised = new("承诺工作日", ColumnUse.Free, "promisedWorkingDays", "3", "0 是现场就办");
    private static readonly Column Statutory = new("法定工作日", ColumnUse.Free, "statutoryWorkingDays", "20");
    private static readonly Column Fee = new("收费(元)", ColumnUse.Free, "feeYuan", "0", "0 是不收费");
    private static readonly Column Basis = new("收费依据", ColumnUse.Free, "feeBasis", "");
    private static readonly Column From = new("启用日期", ColumnUse.Kept, "from", "2020-01-05", "新增时不填，按导入当天");
    private static readonly Column To = new("停用日期", ColumnUse.Free, "to", "", "最后一天");

    public override ImportSubject Subject => ImportSubject.Items;

    public override string Name => "事项";

    public override IReadOnlyList<Column> Columns { get; } =
        [Code, Title, DepartmentCode, WindowKeys, Conditions, Papers, Promised, Statutory, Fee, Basis, From, To];

    protected override Column NameColumn => Title;

    protected override Column FromColumn => From;

    protected override Column ToColumn => To;

    /// <summary>The items that can be done at a hall.</summary>
    public static IEnumerable<ServiceItem> At(Hall hall, BookTables book) =>
        book.Items.All.Where(i => i.Windows.Any(w => book.Windows.Get(w.WindowId).HallId == hall.Id));

    protected override IEnumerable<ServiceItem> Stored(BookTables book, Hall? hall) => hall is null ? book.Items.All : At(hall, book);

    protected override ServiceItem? Find(string key, BookTables book) => book.Items.Find(key);

    protected override IReadOnlyList<string> Write(ServiceItem item, BookTables book) =>
    [
        item.Code, item.Name, book.Departments.Get(item.DepartmentId)?.Code ?? "",
        string.Join(Comma, item.Windows.Select(w => book.Windows.Get(w.WindowId)).Select(w => Keys.Of(w.HallCode, w.Zone, w.Number)).Order(StringComparer.Ordinal)),
        item.Conditions ?? "", PaperLines.Write(item.Papers), Text(item.PromisedWorkingDays), Text(item.StatutoryWorkingDays),
        item.FeeYuan?.ToString("0.##", CultureInfo.InvariantCulture) ?? "", item.FeeBasis ?? "", Keys.Of(item.From), Keys.Of(item.To),
    ];

    protected override ServiceItemFacts ReadFacts(SheetRow row, ServiceItem? stored, ImportContext context) => new(
        row.Line(Title, stored?.Name) ?? "",
        row.Department(DepartmentCode, stored?.DepartmentId, context),
        row.Value<IReadOnlyList<Guid>>(WindowKeys, [.. stored?.Windows.Select(w => w.WindowId) ?? []], text =>
            [.. Words<WindowKind>.Split(text).Select(key => row.Window(WindowKeys, key, context)?.Id).OfType<Guid>().Distinct()]),
        row.Line(Conditions, stored?.Conditions),
        row.Value(Papers, stored?.Papers ?? [], text => PaperLines.Read(row, Papers, text)),
        row.Value(Promised, stored?.PromisedWorkingDays, _ => Days(row, Promised)),
        row.Value(Statutory, stored?.StatutoryWorkingDays, _ => Days(row, Statutory)),
        row.Value(Fee, stored?.FeeYuan, _ => Yuan(row)),
        row.Line(Basis, stored?.FeeBasis));

    protected override ServiceItem Open(SheetRow row, ServiceItemFacts facts, DateOnly from, ImportContext context)
    {
        var code = CodeText.Checked(row.Text(Code), Code);
        var item = ServiceItem.Open(context.Guids.Create(), context.TenantId, code, facts, from);
        context.Book.Items.Add(code, item);
        return item;
    }

    protected override void Edit(ServiceItem item, ServiceItemFacts facts, Change change) => item.Edit(facts, change);

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Days(SheetRow row, Column column)
    {
        var text = row.Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
        {
            return days;
        }

        row.Fail(column, ImportErrorCodes.NotANumber, ("value", SheetRow.Short(text)), ("most", MostDays));
        return null;
    }

    private static decimal? Yuan(SheetRow row)
    {
        var text = row.Text(Fee);
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan <= MostYuan && decimal.Round(yuan, 2) == yuan)
        {
            return yuan;
        }

        row.Fail(Fee, ImportErrorCodes.NotMoney, ("value", SheetRow.Short(text)));
        return null;
    }
}
