using Governance.Halls.Application.Import;
using Governance.Halls.Contracts;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Import;

/// <summary>Each mistake is named with its row and column.</summary>
public class SheetErrorTests
{
    private static readonly string[] HallHead = ["大厅编号", "名称", "级别", "启用日期", "停用日期"];
    private static readonly string[] WindowHead = ["大厅编号", "区域", "窗口号", "类型", "部门编号", "启用日期", "停用日期"];
    private static readonly string[] StaffHead = ["工号", "姓名", "大厅编号", "区域", "窗口号", "到岗日期", "离岗日期"];
    private static readonly string[] ItemHead = ["事项编号", "名称", "窗口", "材料", "承诺工作日", "收费(元)"];
    private static readonly string[] DutyHead = ["大厅编号", "日期", "工号", "代班工号"];

    public static TheoryData<string, string[], object?[], string, string> Mistakes => new()
    {
        { "大厅", HallHead, ["370611", "演示", "部门"], "A2", ImportErrorCodes.HallNumberWrong },
        { "大厅", HallHead, ["370783-02", "演示", "部门"], "A2", ImportErrorCodes.HallNumberOfOthers },
        { "大厅", HallHead, ["999999-02", "演示", "部门"], "A2", ImportErrorCodes.HallNumberOfOthers },
        { "大厅", HallHead, ["370611-07", "演示", "乡级"], "C2", ImportErrorCodes.WordUnknown },
        { "大厅", HallHead, ["370611-07", "演示", "乡镇"], "C2", HallErrorCodes.LevelNotOfUnit },
        { "大厅", HallHead, ["370611-07", null, "部门"], "B2", ImportErrorCodes.CellEmpty },
        { "大厅", HallHead, ["370611-07", new string('长', 201), "部门"], "B2", HallErrorCodes.TextTooLong },
        { "大厅", HallHead, ["370611-07", "演示", "部门", "2020-05-01", "2020-04-30"], "E2", HallErrorCodes.ClosedBeforeOpened },
        { "大厅", HallHead, ["370611-07", "演示", "部门", "0001-01-01"], "D2", "Kernel:DayOutOfRange" },
        { "大厅", HallHead, ["370611-07", new Formula("A1", "x"), "部门"], "B2", ImportErrorCodes.CellHasFormula },
        { "窗口", WindowHead, ["370611-09", "A区", "1", "综合窗口"], "A2", ImportErrorCodes.HallUnknown },
        { "窗口", WindowHead, ["370611-01", "C区", "1", "综合"], "D2", ImportErrorCodes.WordUnknown },
        { "窗口", WindowHead, ["370611-01", "C区", "1", "综合窗口", "YS99"], "E2", ImportErrorCodes.DepartmentUnknown },
        { "窗口", WindowHead, ["370611-01", "C区", "1", "综合窗口", null, "5月1日"], "F2", ImportErrorCodes.NotADay },
        { "窗口", WindowHead, ["370611-01", "C区", "1", "综合窗口", null, "2020-05-01", "2020-04-30"], "G2", HallBookErrorCodes.EndsBeforeItBegins },
        { "窗口", WindowHead, ["370611-01", "A区", null, "综合窗口"], "C2", ImportErrorCodes.CellEmpty },
        { "人员", StaffHead, ["0901", "演示员甲", "370611-01", "A区", "99"], "E2", ImportErrorCodes.WindowUnknown },
        { "人员", StaffHead, ["0901", "演示员甲", null, "A区", "01"], "C2", ImportErrorCodes.PlaceIncomplete },
        { "人员", StaffHead, ["0901", "演示员甲", "370611-01", "A区", null], "E2", ImportErrorCodes.PlaceIncomplete },
        { "人员", StaffHead, ["0901", null, "370611-01"], "B2", ImportErrorCodes.CellEmpty },
        { "人员", StaffHead, ["0901", "演示员甲", "370611-01", null, null, 45000], "F2", ImportErrorCodes.NotADay },
        { "事项", ItemHead, ["SX1", "演示许可", "370611-01/A区/99"], "C2", ImportErrorCodes.WindowUnknown },
        { "事项", ItemHead, ["SX1", "演示许可", null, "身份证|很多"], "D2", ImportErrorCodes.PaperUnreadable },
        { "事项", ItemHead, ["SX1", "演示许可", null, null, "三天"], "E2", ImportErrorCodes.NotANumber },
        { "事项", ItemHead, ["SX1", "演示许可", null, null, null, "1.555"], "F2", ImportErrorCodes.NotMoney },
        { "值班表", DutyHead, ["370611-01", "2026-11-29", "0001"], "B2", ImportErrorCodes.DutyDayNotWorked },
        { "值班表", DutyHead, ["370611-01", "2026-11-23", "0001"], "B2", ImportErrorCodes.DutyDayOver },
        { "值班表", DutyHead, ["370611-01", "2031-01-06", "0001"], "B2", ImportErrorCodes.DutyYearUnknown },
        { "值班表", DutyHead, ["370611-01", "2026-11-24", "0999"], "C2", ImportErrorCodes.StaffUnknown },
        { "值班表", DutyHead, ["370611-01", "2026-11-24", "0002"], "C2", ImportErrorCodes.NotALeader },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void A_mistake_is_named_with_its_cell(string sheet, string[] headings, object?[] row, string address, string code)
    {
        var rows = Filled().Take((sheet, [headings, row]));

        var wrong = rows.ShouldHaveSingleItem();
        wrong.Outcome.ShouldBe(RowOutcome.Wrong);
        var error = wrong.Errors.ShouldContain(address, code);
        error.Sheet.ShouldBe(sheet);
        error.Message.ShouldNotBeNullOrEmpty();
        error.Message.ShouldNotContain("{");
        error.Message.ShouldNotContain("Halls:");
    }

    [Fact]
    public void Somebody_is_not_in_two_places_and_no_number_is_there_twice()
    {
        var rows = Filled().Take(
            ("人员", [StaffHead, ["0100", "演示员乙", "370611-01", "A区", "01"], ["0100", "演示员乙", "370611-01", "A区", "02"]]),
            ("评价器", [["设备编号", "大厅编号"], ["PJ1", "370611-01"], ["pj1", "370611-01"]]));

        rows.Where(r => r.Outcome == RowOutcome.Wrong).Select(r => (r.Row, r.Errors[0].Address, r.Errors[0].Code))
            .ShouldBe([(3, "A3", ImportErrorCodes.PersonTwice), (3, "A3", ImportErrorCodes.NumberTwice)]);
        rows.SelectMany(r => r.Errors).ShouldAllBe(e => e.Message.Contains("第 2 行"));
    }

    [Theory]
    [InlineData("姓名", null, ImportErrorCodes.HeadingMissing)]
    [InlineData("工号", "工号", ImportErrorCodes.HeadingTwice)]
    [InlineData("工号", "姓 别", ImportErrorCodes.HeadingUnknown)]
    [InlineData("工号", "窗口号", ImportErrorCodes.HeadingMissing)]
    public void Wrong_headings_are_named(string first, string? second, string code)
    {
        var wrong = new Desk().Take(("人员", [[first, second], ["0001", "x"]])).ShouldHaveSingleItem();

        wrong.Outcome.ShouldBe(RowOutcome.Wrong);
        wrong.Errors.ShouldContain(e => e.Code == code);
    }

    [Fact]
    public void Only_columns_that_are_there_change_anything_and_an_empty_cell_clears()
    {
        var desk = Filled();

        desk.Take(("人员", [["工号", "职务"], ["0002", null]])).ShouldHaveSingleItem().Changes.ShouldBe([new FieldChange("职务", "窗口人员", "")]);

        var member = desk.Book.Staff.Find("0002")!;
        (member.Name, member.Title, member.WindowId.HasValue).ShouldBe(("演示员2", null, true));
    }

    [Fact]
    public void The_same_day_and_number_written_otherwise_change_nothing()
    {
        var desk = Filled();

        var rows = desk.Take(
            ("窗口", [["大厅编号", "区域", "窗口号", "启用日期", "类型"], ["370611-01", "A区", "02", "2020年1月5日", "综合窗口，综合窗口"]]),
            ("人员", [["工号", "到岗日期"], ["0002", new DateOnly(2020, 8, 1)]]));

        rows.ShouldAllBe(r => r.Outcome == RowOutcome.Unchanged);
    }

    private static Desk Filled()
    {
        var desk = new Desk();
        desk.Take(DistrictWorkbook.Write()).ShouldAllBe(r => r.Outcome == RowOutcome.New);
        return desk;
    }
}

internal static class CellErrors
{
    public static CellError ShouldContain(this IReadOnlyList<CellError> errors, string address, string code) =>
        errors.FirstOrDefault(e => e.Address == address && e.Code == code).ShouldNotBeNull(string.Join('\n', errors));
}
