using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;

namespace Governance.Halls.Endpoints;

/// <summary>Bodies that the API's description shows for halls and their evidence.</summary>
internal static class Examples
{
    public static OpenHallRequest Opening { get; } = new(
        "370784", HallLevel.Department, "演示部门大厅", true, "演示路1号", "9:00—12:00，13:00—17:00", new DateOnly(2020, 1, 1), "本单位确认");

    public static EditHallRequest Edit { get; } = new(
        "演示政务服务中心", true, "演示路1号", "9:00—12:00，13:00—17:00", new DateOnly(2019, 1, 1), null, "本单位确认", true, 1);

    public static DeclareRequest Declaration { get; } = new(new DateOnly(2019, 10, 5), DatePrecision.Day, ["A区8号窗口"], "与兜底窗口同在一处");

    public static DocumentRequest Document { get; } = new(
        EvidenceKind.Notice, "关于设立窗口的通知", new DateOnly(2019, 10, 8), DatePrecision.Day, new DateOnly(2019, 10, 1), DatePrecision.Day,
        "演示发〔2019〕1号", null, null, null);

    public static InspectRequest Inspection { get; } = new(new DateOnly(2026, 11, 20), true, "窗口有人，台账当天有登记");
}
