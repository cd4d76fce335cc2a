using System.Text.RegularExpressions;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Tenants;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>大厅.</summary>
internal sealed partial class HallSheet : BookSheet<Hall, HallFacts>
{
    public const string DefaultSource = "导入表";

    private static readonly Column Code = new("大厅编号", ColumnUse.Key, "code", "370611-02", "单位代码、短横和两位序号；01 是这个单位自己的大厅");
    private static readonly Column Title = new("名称", ColumnUse.Needed, HallFields.Name, "演示区政务服务大厅");
    private static readonly Column Level = new("级别", ColumnUse.Needed, HallFields.Level, "部门", "市级、县级、开发区、乡镇（街道）、部门");
    private static readonly Column Address = new("地址", ColumnUse.Free, HallFields.Address, "演示路 1 号");
    private static readonly Column From = new("启用日期", ColumnUse.Free, HallFields.From, "2020-01-05");
    private static readonly Column To = new("停用日期", ColumnUse.Free, HallFields.To, "", "最后一天");
    private static readonly Column Source = new("来源", ColumnUse.Kept, HallFields.Source, "本单位确认", "从哪里知道有这个大厅；新大厅不填就写“导入表”");

    public override ImportSubject Subject => ImportSubject.Halls;

    public override string Name => "大厅";

    public override IReadOnlyList<Column> Columns { get; } = [Code, Title, Level, Address, From, To, Source];

    protected override Column NameColumn => Title;

    protected override IEnumerable<Hall> Stored(BookTables book, Hall? hall) => book.Halls.All.Where(h => hall is null || h.Id == hall.Id);

    protected override Hall? Find(string key, BookTables book) => book.Halls.Find(key);

    protected override IReadOnlyList<string> Write(Hall hall, BookTables book) =>
        [hall.Code, hall.Name, SheetWords.Levels[hall.Level], hall.Address ?? "", Keys.Of(hall.From), Keys.Of(hall.To), hall.Source];

    protected override HallFacts? Read(SheetRow row, Hall? stored, ImportContext context)
    {
        var unit = stored is null ? OwnUnit(row, context) : context.Units.Find(stored.UnitCode);
        var level = row.Value(Level, stored?.Level, word => SheetWords.Levels.Read(row, Level, word));
        if (row.IsWrong)
        {
            return null;
        }

        if (row.IsNew(Level) && level != HallLevel.Department && unit is not null && level != HallManagementService.LevelOf(unit.Kind))
        {
            row.Fail(Level, HallErrorCodes.LevelNotOfUnit);
        }

        return new HallFacts(
            row.Line(Title, stored?.Name) ?? "",
            level ?? default,
            row.Line(Address, stored?.Address),
            stored?.OpeningHours,
            row.Day(From, stored?.From),
            row.Day(To, stored?.To),
            row.Line(Source, stored?.Source) ?? DefaultSource,
            stored?.Verified ?? true,
            stored?.NameVerified ?? false);
    }

    protected override Hall Open(SheetRow row, HallFacts facts, ImportContext context)
    {
        var code = row.Text(Code);
        var hall = Hall.Open(context.Guids.Create(), context.TenantId, code, UnitOf(code), facts);
        context.Book.Halls.Add(code, hall);
        return hall;
    }

    protected override void Edit(Hall hall, HallFacts facts, ImportContext context)
    {
        if (facts.To != hall.To)
        {
            hall.Reopen();
        }

        hall.Rename(facts.Name, facts.NameVerified);
        hall.Regrade(facts.Level);
        hall.Move(facts.Address);
        hall.Correct(facts.From, facts.Source, facts.Verified);
        if (facts.To is { } last && hall.To != last)
        {
            hall.Close(last);
        }
    }

    private static AdministrativeUnit? OwnUnit(SheetRow row, ImportContext context)
    {
        var code = row.Text(Code);
        if (!Form().IsMatch(code))
        {
            row.Fail(Code, ImportErrorCodes.HallNumberWrong, ("value", SheetRow.Short(code)));
            return null;
        }

        var unit = context.Units.Find(UnitOf(code));
        if (unit is null || context.Units.TenantIdOf(unit.Code) != context.TenantId)
        {
            row.Fail(Code, ImportErrorCodes.HallNumberOfOthers, ("value", code));
            return null;
        }

        return unit;
    }

    private static string UnitOf(string code) => code[..code.IndexOf('-')];

    [GeneratedRegex("^(?:[0-9]{6}|[0-9]{9})-(?!00)[0-9]{2}$")]
    private static partial Regex Form();
}
