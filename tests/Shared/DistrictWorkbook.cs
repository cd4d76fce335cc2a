using System.Globalization;

namespace Governance.Tests;

/// <summary>One workbook with all that a district has: one hall of its own, five of departments, eight of towns, 147 windows with
/// somebody and a rating device at each. The numbers of halls are real, the people are made up.</summary>
internal static class DistrictWorkbook
{
    public const string Tenant = "370611";
    public const int Halls = 14;
    public const int Windows = 147;

    private static readonly (string Code, string Name, string Level, int Windows)[] Plan =
    [
        ("370611-01", "福山区政务服务中心", "县级", 60),
        ("370611-02", "福山区区直部门大厅（一）", "部门", 8),
        ("370611-03", "福山区区直部门大厅（二）", "部门", 8),
        ("370611-04", "福山区区直部门大厅（三）", "部门", 8),
        ("370611-05", "福山区区直部门大厅（四）", "部门", 8),
        ("370611-06", "福山区区直部门大厅（五）", "部门", 8),
        ("370611001-01", "清洋街道便民服务中心", "乡镇（街道）", 6),
        ("370611002-01", "福新街道便民服务中心", "乡镇（街道）", 6),
        ("370611006-01", "东厅街道便民服务中心", "街道", 6),
        ("370611007-01", "门楼街道便民服务中心", "街道", 6),
        ("370611102-01", "高疃镇便民服务中心", "乡镇", 6),
        ("370611103-01", "张格庄镇便民服务中心", "乡镇", 6),
        ("370611104-01", "回里镇便民服务中心", "乡镇", 6),
        ("370611105-01", "臧家庄镇便民服务中心", "乡镇", 5),
    ];

    private static readonly (string Hall, string Zone, string Number)[] Places =
    [
        .. Plan.SelectMany(hall => Enumerable.Range(1, hall.Windows).Select(i =>
            (hall.Code, hall.Windows > 10 ? i <= 30 ? "A区" : "B区" : "", i.ToString("00", CultureInfo.InvariantCulture)))),
    ];

    public static IEnumerable<string> HallNumbers => Plan.Select(h => h.Code);

    public static byte[] Write() => TestWorkbook.Write(
        ("大厅", [["大厅编号", "名称", "级别", "地址"], .. Plan.Select((h, i) => new object?[] { h.Code, h.Name, h.Level, $"演示路 {i + 1} 号" })]),
        ("部门", [["部门编号", "名称", "电话", "启用日期"], .. Enumerable.Range(1, 10).Select(i => new object?[] { Department(i), $"演示{i}局", $"0535-00000{i:00}", new DateOnly(2019, 8, 24) })]),
        ("窗口",
        [
            ["大厅编号", "区域", "窗口号", "名称", "类型", "部门编号", "启用日期"],
            .. Places.Select((p, i) => new object?[] { p.Hall, p.Zone, p.Number, $"演示窗口{i + 1}", i % 20 == 0 ? "综合窗口、兜底窗口" : "综合窗口", Department((i % 10) + 1), new DateOnly(2020, 1, 5) }),
        ]),
        ("人员",
        [
            ["工号", "姓名", "职务", "部门编号", "大厅编号", "区域", "窗口号", "到岗日期"],
            .. Places.Select((p, i) => new object?[] { $"{i + 1:0000}", $"演示员{i + 1}", "窗口人员", Department((i % 10) + 1), p.Hall, p.Zone, p.Number, "2020-08-01" }),
        ]),
        ("评价器",
        [
            ["设备编号", "大厅编号", "区域", "窗口号", "型号"],
            .. Places.Select((p, i) => new object?[] { $"PJ{i + 1:0000}", p.Hall, p.Zone, p.Number, "YS-10" }),
        ]),
        ("说明", [["这一页不导入"]]));

    private static string Department(int number) => $"YS{number:00}";
}
