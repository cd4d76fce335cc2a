using CsCheck;
using Governance.Halls.Application.Import;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Import;

/// <summary>What is exported and imported again changes nothing.</summary>
public class RoundTripTests
{
    // A text that is none of the blanks around it, and is not empty.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["0a,;\"'=+-@ \n_x区"], 1, 10].Where(t => t.Trim().Length > 0), Gen.Const("=1+1"), Gen.Const("+86-536"), Gen.Const("007"), Gen.Const("甲\r\n乙"));

    private static readonly Gen<string> Code = Gen.String[Gen.Char["012AB=-+@_'"], 1, 5];

    private static readonly Gen<(string[] Codes, string[] Texts)> Book = Gen.Select(Code.Array[1, 6].Select(codes => codes.Distinct(StringComparer.OrdinalIgnoreCase).ToArray()), Text.Array[8]);

    [Fact]
    public void The_districts_workbook_is_new_once_and_nothing_twice()
    {
        var desk = new Desk();
        var file = DistrictWorkbook.Write();

        var first = desk.Take(file);
        first.ShouldAllBe(r => r.Outcome == RowOutcome.New, string.Join('\n', first.SelectMany(r => r.Errors).Take(5)));
        first.Count.ShouldBe(DistrictWorkbook.Halls + 10 + (3 * DistrictWorkbook.Windows));
        desk.Take(file).ShouldAllBe(r => r.Outcome == RowOutcome.Unchanged);
    }

    [Fact]
    public void An_export_changes_nothing_as_a_workbook_and_as_csv() => Book.Sample(book =>
    {
        var desk = Filled(book.Codes, book.Texts);

        var rows = desk.Take(desk.Workbook()).Concat(desk.CsvFiles().SelectMany(desk.Take)).ToList();

        rows.Count.ShouldBe(2 * (2 + (4 * book.Codes.Length) + 1));
        rows.ShouldAllBe(r => r.Outcome == RowOutcome.Unchanged, string.Join('\n', rows.SelectMany(r => r.Errors).Take(3)));
    }, iter: 60);

    private static Desk Filled(string[] codes, string[] texts)
    {
        var desk = new Desk();
        object?[][] Rows(string[] headings, Func<string, object?[]> row) => [headings, .. codes.Select(row)];
        var taken = desk.Take(
            ("大厅", [["大厅编号", "名称", "级别", "地址"], ["370611-01", "演示大厅", "县级", texts[0]], ["370611-02", texts[1], "部门", null]]),
            ("部门", Rows(["部门编号", "名称", "电话"], code => [code, texts[2], texts[3]])),
            ("窗口", Rows(["大厅编号", "区域", "窗口号", "名称", "类型", "部门编号", "位置"], code => ["370611-01", "A区", code, texts[4], "其他、综合窗口", code, texts[5]])),
            ("人员", Rows(["工号", "姓名", "职务", "大厅编号", "区域", "窗口号"], code => [code, texts[6], texts[7], "370611-01", "A区", code])),
            ("评价器", Rows(["设备编号", "大厅编号", "区域", "窗口号"], code => [code, "370611-01", "A区", code])),
            ("事项",
            [
                ["事项编号", "名称", "条件", "材料", "承诺工作日", "法定工作日", "收费(元)", "收费依据"],
                ["007", texts[0], texts[1], "身份证|2|复印件|看清楚\n表格", "0", "20", "1.50", texts[2]],
            ]));
        taken.ShouldAllBe(r => r.Outcome == RowOutcome.New, string.Join('\n', taken.SelectMany(r => r.Errors).Take(3)));
        return desk;
    }
}
