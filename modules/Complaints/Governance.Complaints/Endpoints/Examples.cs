using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies as the API's description shows them.</summary>
internal static class Examples
{
    private static readonly Guid Department = new("019a0000-0000-7000-8000-000000000001");

    public static readonly RegisterCaseRequest Register = new(
        "370783-01", CaseKind.CannotGetItDone, "window", "材料交了三遍，第二次来又说缺一张证明。", "希望一次说清要哪些材料。", ["process"],
        AnswerBy: "phone", Complainant: new ComplainantRequest(Name: "示例市民", Phone: "13800000000"));

    public static readonly PlainRequest Plain = new(Revision: 2);

    public static readonly TextRequest Resolve = new("当面说明了要带的材料，已收件。");

    public static readonly OutOfScopeRequest OutOfScope = new("公积金贷款由公积金中心办理。", "市住房公积金管理中心");

    public static readonly AssignRequest Assign = new(Department, [], "请核实三个窗口为何重复收材料。");

    public static readonly TextRequest Papers = new("身份证复印件一份。");

    public static readonly AnswerRequest Answer = new("phone", "三个窗口已共用影像，材料只收一次。");

    public static readonly SatisfactionRequest Satisfaction = new(5, "很快就办好了。");

    public static readonly TextRequest Supplement = new("今天又去了一次，仍要复印件。");

    public static readonly TextRequest Withdraw = new("事情已经办好。");

    public static readonly LinkRequest Link = new("K7P39Q");

    public static readonly TextRequest Return = new("这件事由税务窗口办理，不属本部门。");

    public static readonly TextRequest Report = new("已核实并调整收件流程。");

    public static readonly PublicNoticeRequest Notice = new(new DateOnly(2026, 11, 24), new DateOnly(2026, 12, 1), "登记事项公示");

    public static readonly ExtensionRequest Extension = new(3, "需要向档案馆调阅原件。");

    public static readonly TextRequest Opinion = new("三个窗口共用一套影像，材料只收一次。");

    public static readonly TextRequest Refusal = new("材料已齐，应按期办结。");

    public static readonly TextRequest Escalation = new("涉及三个部门的流程，请局务会决定。");

    public static readonly ComplexityRequest Complexity = new(true, "涉及三个部门。");

    public static readonly TextRequest Reopening = new("反映人说问题还在。");

    public static readonly TextRequest Supervision = new("请当天联系反映人并报告进展。");
}
