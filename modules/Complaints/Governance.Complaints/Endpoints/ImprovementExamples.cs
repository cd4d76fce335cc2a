using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Improvements.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies about changes as the API's description shows them.</summary>
internal static class ImprovementExamples
{
    private static readonly Guid Department = new("019a0000-0000-7000-8000-000000000001");

    public static readonly ProposeImprovementRequest Propose = new(
        ImprovementKind.Process, "process", "单位送达类业务另设一条叫号通道。", "和个人业务排在一条队里，等得太久。", new DateOnly(2026, 12, 31), Department);

    public static readonly LinkCaseRequest Link = new("A1B2C3");

    public static readonly DecideImprovementRequest Decision = new(Taken: true, "同意，先在一楼试行。", Revision: 1);

    public static readonly ForceImprovementRequest Force = new(new DateOnly(2026, 12, 1), "叫号机已加一个入口，窗口牌已换。", Revision: 2);

    public static readonly CheckImprovementRequest Check = new(Works: true, "连看三天，新通道平均等八分钟。", Revision: 3);

    public static readonly TextRequest Drop = new("业务已经改为网上办，不再需要。");
}
