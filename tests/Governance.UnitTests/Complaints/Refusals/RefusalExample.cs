using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Domain;
using Governance.UnitTests.Complaints.Time;

namespace Governance.UnitTests.Complaints.Refusals;

/// <summary>A refusal of a made-up tenant, on the shipped calendar.</summary>
internal static class RefusalExample
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    public static readonly SignpostNote Signpost = new("演示公积金中心", "演示路 1 号", "0537-0000000");

    public static readonly RequirementsNote Requirements = new("正式身份证一份。", TakenFirst: true, Promised: false, Helped: false);

    public static readonly ReplyNote Reply = new("委托书要不要公证？", 3);

    public static readonly RefusalRules Rules = new()
    {
        Papers = [RefusalPaperKind.Signpost, RefusalPaperKind.Requirements, RefusalPaperKind.Reply],
        Offers = [RefusalOffer.TakenFirst, RefusalOffer.Helped],
        ForbiddenWords = ["不能办", "不知道", "不清楚"],
        MostReplyDays = 5,
    };

    public static RefusalSheet Sheet(params RefusalPaper[] papers) => new()
    {
        TenantId = Ids.Create(),
        HallId = Ids.Create(),
        HallCode = "370800-01",
        Number = "AAAAAA",
        About = new Subject { ItemId = Ids.Create(), ItemName = "演示转移登记" },
        Asked = "想用临时身份证办理。",
        Reason = "指南写的是正式身份证。",
        Alternative = "可以先收件。",
        Papers = papers.Length == 0 ? [Requirements] : papers,
    };

    public static RefusalReport Report(RefusalSheet? sheet = null, string day = "2026-11-23", CaseAct? act = null) =>
        RefusalReport.Report(act ?? By(TimedCase.At(day), Ids.Create()), sheet ?? Sheet(), TimedCase.Clock(), Rules);

    public static CaseAct By(CaseAct act, Guid account) => act with { By = act.By with { AccountId = account } };

    public static CaseAct ByAnother(string day = "2026-11-24", int hour = 10) => By(TimedCase.At(day, hour), Ids.Create());

    public static Guid NewId() => Ids.Create();
}
