using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Refusals.Requests;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies about refusals as the API's description shows them.</summary>
internal static class RefusalExamples
{
    private static readonly Guid Item = new("019a0000-0000-7000-8000-000000000002");

    public static readonly ReportRefusalRequest Report = new(
        "370800-01", "想用临时身份证办理转移登记。", "可先收件，正式证件三日内补交。", Reason: "办事指南要求正式身份证。", Item: Item,
        Requirements: new RequirementsRequest("正式身份证原件一份。", TakenFirst: true), Name: "示例市民", Phone: "13800000000");

    public static readonly TextRequest Approval = new("同意，请帮办员跟进补件。", Revision: 1);

    public static readonly TextRequest Overturning = new("临时身份证同样有效，窗口应当收件。");

    public static readonly TextRequest TakingBack = new("当天另一个窗口已经报备，这里记重了。");

    public static readonly TextRequest Reply = new("经核，两种证明都可以，不必另开。");
}
