using Governance.Complaints.Contracts;

namespace Governance.Complaints.Simulation;

/// <summary>What made-up citizens come with, and what they are answered.</summary>
internal static class SimulatedMatters
{
    public static IReadOnlyList<SimulatedMatter> All { get; } =
    [
        new(CaseKind.CannotGetItDone, "同一份证明交了两个窗口，第三个窗口还要原件。", "希望一次说清要交什么。", "三个窗口已共用影像，材料只收一次。"),
        new(CaseKind.FaultFinding, "排队四十分钟，叫号屏没有更新。", "希望修好叫号屏。", "叫号屏当天已修好，排队超过二十人时加开一个窗口。"),
        new(CaseKind.FaultFinding, "问了三次，工作人员都没有抬头。", "希望有人好好说话。", "已向您道歉，当事人写了书面检查，窗口当天做了接待培训。"),
        new(CaseKind.CannotGetItDone, "网上预约成功，到了窗口说查不到。", "希望按预约办。", "系统同步晚了一天，已改为实时；您的事当天办完。"),
        new(CaseKind.CannotGetItDone, "老人不会用手机认证，来了两趟没办成。", "希望有人帮着办。", "已安排帮办人员上门，认证完成。"),
        new(CaseKind.Suggestion, "自助区的椅子太少，老人站着等。", "希望多放几把椅子。", "自助区添了十二把椅子和一台饮水机。"),
        new(CaseKind.Consultation, "开小吃店要办哪些证，先办哪一个？", null, "已给您一张清单，先办营业执照，再办食品经营许可。"),
        new(CaseKind.FaultFinding, "办事指南上写五天，过了八天还没有消息。", "希望按期给结果。", "卡在部门之间的交接，已办结；交接改为当天。"),
        new(CaseKind.CannotGetItDone, "下班前十分钟到，被告知系统已经关了。", "希望到点再关。", "值班领导当天安排延时办理；今后到点再关系统。"),
        new(CaseKind.CannotGetItDone, "新店的门牌号系统里没有，执照办不下来。", "希望有人去把门牌号核实了。", "已和公安、民政核实地址，执照三天内发出。"),
        new(CaseKind.FaultFinding, "交材料时说齐了，第二天又打电话说少一份。", "希望一次看清楚。", "已向您道歉；今后收件由两人核对，少什么当场写在单子上。"),
        new(CaseKind.CannotGetItDone, "外地的社保转过来，两边都说要对方先办。", "希望有一方先接下来。", "由本窗口牵头，已和转出地联系，材料不用您再跑。"),
        new(CaseKind.Suggestion, "取号机的字太小，眼睛不好的人看不清。", "希望字大一点，能读出来。", "取号机已换成大字，旁边安排了引导员。"),
        new(CaseKind.CannotGetItDone, "不动产证上的名字打错一个字，要求重新走一遍流程。", "希望打错的由大厅改。", "错在录入，已免费换证，不用您再交材料。"),
        new(CaseKind.Consultation, "孩子随父母迁户口，老家要出什么证明？", null, "不用老家出证明，带户口簿和居住证来就能办。"),
        new(CaseKind.FaultFinding, "中午只开一个窗口，上班的人排不上。", "希望中午多开一个窗口。", "中午改为两个窗口轮班，已在门口公布。"),
        new(CaseKind.CannotGetItDone, "施工许可差一份消防意见，两个窗口互相等。", "希望两边一起看。", "两个窗口已一起看过图纸，意见当天补上。"),
        new(CaseKind.FaultFinding, "复印要去门口的打印店，一张两元。", "希望大厅里能复印。", "导办台提供免费复印，已在门口贴出提示。"),
    ];

    public static IReadOnlyList<(string Text, string Explanation, string Body)> OutOfScope { get; } =
    [
        ("小区供暖温度不够。", "供暖不由政务服务大厅办理，已电话转交并告诉您联系电话。", "市供热服务中心"),
        ("公交车站牌的时间不准。", "公交线路由交通运输部门管理，已转交。", "市公共交通公司"),
    ];
}

/// <summary>One matter.</summary>
internal sealed record SimulatedMatter(CaseKind Kind, string Text, string? Wanted, string Answer);
