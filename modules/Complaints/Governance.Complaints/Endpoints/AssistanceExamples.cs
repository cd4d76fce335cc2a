using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies of the help orders as the API's description shows them.</summary>
internal static class AssistanceExamples
{
    private static readonly Guid Helper = new("019a0000-0000-7000-8000-000000000002");

    public static readonly AskForHelpRequest Request = new(
        "370783-01", AssistanceVisit.AtHome, AssistanceReason.CannotUsePhone, "老人不会用手机，社保资格认证办不了。",
        new HelpedPersonRequest("示例老人", Address: "示例镇示例村 1 号"), AssistanceRequester.Relative, new NamedPersonRequest("示例家属", "13800000000"));

    public static readonly AssignHelperRequest Assign = new(Helper);

    public static readonly AppointmentRequest Appointment = new(new DateOnly(2026, 11, 30), "09:30", "10:30");

    public static readonly ConsentRequest Consent = new(ConsentGiver.Self, ConsentWay.OralBeforeWitness, "示例邻居");

    public static readonly HelpTextRequest Step = new("上门用工作手机帮本人刷脸认证。");

    public static readonly HandOverRequest HandOver = new(Helper, "原帮办人员调休。");

    public static readonly HelpTextRequest Result = new("认证已通过，打印了结果交给本人。");

    public static readonly HelpTextRequest Cancel = new("家属已陪本人到大厅办好。");

    public static readonly HelpRatingRequest Rating = new(5, "不用跑就办好了。");

    public static readonly HelpLookRequest Look = new("上门前电话联系");
}
