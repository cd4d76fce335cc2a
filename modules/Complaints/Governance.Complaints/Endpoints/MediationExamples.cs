using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Mediation.Requests;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies about mediation sessions as the API's description shows them.</summary>
internal static class MediationExamples
{
    private static readonly Guid Department = new("019a0000-0000-7000-8000-000000000001");

    public static readonly MediationPlanRequest Call = new(
        new DateOnly(2026, 11, 25), "9:30", "三楼会议室", "示例值班局长", ["许可证由谁牵头", "材料怎样一次收齐"], [Department], Reason: "三个部门都说不归自己管。");

    public static readonly MediationPlanRequest Plan = Call with { Reason = null, Revision = 1 };

    public static readonly MediationPlanRequest Rearrangement = Call with { Day = new DateOnly(2026, 11, 26), Reason = "会议室临时占用，改到次日。", Revision = 2 };

    public static readonly AttendanceRequest Attendance = new([new AttendanceLine(1, true, "示例科长，审批科"), new AttendanceLine(2, false, Reason: "外出办案")], Revision: 2);

    public static readonly MinutesRequest Minutes = new([new MinutesLine(1, "登记部门愿意牵头，其余两家三日内出意见。")], Revision: 3);

    public static readonly ConcludeMediationRequest Conclusion = new(
        "由登记部门牵头，并联审查，材料只收一次。", [new CommitmentLine(Department, "出具书面审查意见", 3)], Revision: 4);

    public static readonly TextRequest Cancellation = new("问题已经解决，不用再开。");
}
